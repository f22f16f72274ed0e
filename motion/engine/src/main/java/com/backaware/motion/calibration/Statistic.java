package com.backaware.motion.calibration;

/**
 * A mean and its standard deviation.
 *
 * @param mean arithmetic mean
 * @param standardDeviation standard deviation of the sample, 0 when it rests on one value
 */
public record Statistic(double mean, double standardDeviation) {
  /**
   * @throws IllegalArgumentException if a value is not finite or the deviation is below 0
   */
  public Statistic {
    if (!Double.isFinite(mean)) {
      throw new IllegalArgumentException("mean is " + mean + "; it must be a finite number");
    }
    if (!(standardDeviation >= 0) || Double.isInfinite(standardDeviation)) {
      throw new IllegalArgumentException(
          "standard deviation is " + standardDeviation + "; it must be 0 or above, and finite");
    }
  }
}
