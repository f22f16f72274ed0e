package com.backaware.motion.exercise;

/**
 * When the pelvis tucks under at the bottom, degrees.
 *
 * @param margin cue threshold over the wearer's own, for the sum of how much more the pelvis turns
 *     back at the bottom and how much forward tilt is missing there
 * @param deepest how much deeper than usual, at most, a repetition may be for more tilt to be
 *     expected of it, as a multiple of the wearer's own depth
 * @param usualTuck turn back that is assumed without a reference
 * @param largestUsualTuck cue threshold without a reference
 */
public record TuckLimits(double margin, double deepest, double usualTuck, double largestUsualTuck)
    implements FaultLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public TuckLimits {
    Range.require("margin", margin, 0.1, 90);
    Range.require("deepest", deepest, 1, 3);
    Range.require("usualTuck", usualTuck, 0, 90);
    Range.require("largestUsualTuck", largestUsualTuck, usualTuck + 0.1, 90);
  }
}
