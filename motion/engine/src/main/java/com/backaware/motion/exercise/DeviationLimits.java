package com.backaware.motion.exercise;

/**
 * From where on a value that differs between people is a fault: by its distance from the wearer's
 * own mean, or by a safe default where nothing of the wearer is known. Units are the value's own.
 *
 * @param deviations standard deviations over the wearer's own mean at which to cue
 * @param leastMargin smallest distance from the mean to the cue threshold
 * @param largestMargin largest distance, since a reference of few repetitions may spread widely
 * @param usual mean assumed without a reference
 * @param largestUsual cue threshold without a reference
 */
public record DeviationLimits(
    double deviations, double leastMargin, double largestMargin, double usual, double largestUsual)
    implements FaultLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range, or a larger one below a smaller
   */
  public DeviationLimits {
    Range.require("deviations", deviations, 0, 10);
    Range.require("leastMargin", leastMargin, 0.1, 90);
    Range.require("largestMargin", largestMargin, leastMargin, 90);
    Range.require("usual", usual, -180, 180);
    Range.require("largestUsual", largestUsual, usual + 0.1, 180);
  }
}
