package com.backaware.posture.session;

import com.backaware.motion.sample.SampleQuantizer;

/**
 * Integer counts per physical unit of a belt's samples. Both divide the engine's own resolution, so
 * that every value is also one of the engine's counts and nothing is rounded.
 *
 * @param accelerationCounts counts per m/s², a divisor of 10000
 * @param angularRateCounts counts per rad/s, a divisor of 100000
 */
public record Resolution(int accelerationCounts, int angularRateCounts) {
  /** The engine's own. */
  public static final Resolution ENGINE =
      new Resolution(SampleQuantizer.ACCELERATION_COUNTS, SampleQuantizer.ANGULAR_RATE_COUNTS);

  /** Whether the engine represents every value of this resolution exactly. */
  public boolean isExact() {
    return divides(accelerationCounts, SampleQuantizer.ACCELERATION_COUNTS)
        && divides(angularRateCounts, SampleQuantizer.ANGULAR_RATE_COUNTS);
  }

  /** Acceleration of a count, m/s²; NaN for the count that stands for no number. */
  public double acceleration(int count) {
    return value(count, accelerationCounts);
  }

  /** Angular rate of a count, rad/s; NaN for the count that stands for no number. */
  public double angularRate(int count) {
    return value(count, angularRateCounts);
  }

  private static double value(int count, int countsPerUnit) {
    return count == SampleQuantizer.NOT_A_NUMBER ? Double.NaN : (double) count / countsPerUnit;
  }

  private static boolean divides(int divisor, int number) {
    return divisor > 0 && number % divisor == 0;
  }
}
