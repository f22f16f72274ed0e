package com.backaware.motion.exercise;

/**
 * When the trunk leans too far, degrees. Who squats upright has more room until it is a fault than
 * who leans far in clean repetitions: the cue threshold is a share of the way from the wearer's own
 * mean to the level at which anybody leans too far.
 *
 * @param share that share, from 0 to 1
 * @param leastMargin smallest distance from the own mean to the cue threshold
 * @param level lean at which anybody leans too far
 * @param usual mean assumed without a reference
 * @param usualMargin distance from there to the cue threshold without a reference
 */
public record LeanLimits(
    double share, double leastMargin, double level, double usual, double usualMargin)
    implements FaultLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public LeanLimits {
    Range.require("share", share, 0, 1);
    Range.require("leastMargin", leastMargin, 0.1, 90);
    Range.require("level", level, 0, 180);
    Range.require("usual", usual, 0, 180);
    Range.require("usualMargin", usualMargin, 0.1, 180);
  }
}
