package com.backaware.motion.exercise;

/**
 * When the trunk leans too far, by the range of forward tilt in a repetition, degrees.
 *
 * @param deviations standard deviations over the wearer's own mean at which to cue
 * @param leastMargin smallest distance from the mean to the cue threshold
 * @param largestMargin largest distance, since a reference of few repetitions may spread widely
 * @param usualRange mean assumed without a reference
 * @param largestUsualRange cue threshold without a reference
 */
public record LeanLimits(
    double deviations,
    double leastMargin,
    double largestMargin,
    double usualRange,
    double largestUsualRange) {

  /**
   * @throws IllegalArgumentException if a value is out of range, or a larger one below a smaller
   */
  public LeanLimits {
    Range.require("deviations", deviations, 0, 10);
    Range.require("leastMargin", leastMargin, 0.1, 90);
    Range.require("largestMargin", largestMargin, leastMargin, 90);
    Range.require("usualRange", usualRange, 0, 180);
    Range.require("largestUsualRange", largestUsualRange, usualRange + 0.1, 180);
  }
}
