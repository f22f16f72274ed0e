package com.backaware.motion.accuracy.metric;

import java.util.Arrays;
import java.util.List;

/** Means, quantiles and root mean squares. NaN where there are no values. */
public final class Statistics {
  private Statistics() {}

  /** Arithmetic mean. */
  public static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElse(Double.NaN);
  }

  /** Middle value; between the two middle ones when their number is even. */
  public static double median(List<Double> values) {
    return quantile(values, 0.5);
  }

  /** The value below which a part of all lies, 0 to 1, linear between neighbours. */
  public static double quantile(List<Double> values, double part) {
    if (values.isEmpty()) {
      return Double.NaN;
    }
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    double place = part * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }

  /**
   * Root mean square of estimate minus truth once their difference at the first instant at which
   * both are known is taken away. What either does not know (NaN) does not count.
   */
  public static double rmseAfterOffset(double[] estimate, double[] truth) {
    double offset = Double.NaN;
    double squares = 0;
    int count = 0;
    for (int i = 0; i < Math.min(estimate.length, truth.length); i++) {
      double error = estimate[i] - truth[i];
      if (!Double.isNaN(error)) {
        offset = Double.isNaN(offset) ? error : offset;
        squares += (error - offset) * (error - offset);
        count++;
      }
    }
    return count == 0 ? Double.NaN : Math.sqrt(squares / count);
  }

  /** Root mean square of all values. */
  public static double rootMeanSquare(double... values) {
    return Math.sqrt(
        Arrays.stream(values).map(value -> value * value).average().orElse(Double.NaN));
  }
}
