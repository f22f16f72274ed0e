package com.backaware.motion.exercise;

/**
 * From where on a value that differs between people is a fault: by its distance from the wearer's
 * own mean, or from a safe default where nothing of the wearer is known. Degrees.
 *
 * @param measure what is measured
 * @param direction on which side of the mean it is a fault
 * @param deviations standard deviations from the wearer's own mean at which to cue
 * @param leastMargin smallest distance from the mean to the cue threshold
 * @param largestMargin largest distance, since a reference of few repetitions may spread widely
 * @param usual mean assumed without a reference
 * @param usualMargin distance from there to the cue threshold without a reference
 */
public record DeviationLimits(
    Feature measure,
    Direction direction,
    double deviations,
    double leastMargin,
    double largestMargin,
    double usual,
    double usualMargin)
    implements FaultLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range, or a larger one below a smaller
   */
  public DeviationLimits {
    Range.require("deviations", deviations, 0, 10);
    Range.require("leastMargin", leastMargin, 0.1, 90);
    Range.require("largestMargin", largestMargin, leastMargin, 90);
    Range.require("usual", usual, -180, 180);
    Range.require("usualMargin", usualMargin, 0.1, 180);
  }
}
