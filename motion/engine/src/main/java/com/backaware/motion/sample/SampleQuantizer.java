package com.backaware.motion.sample;

/**
 * The resolution at which samples travel, are stored and are judged: integer counts. A count turns
 * into the double nearest to its decimal value, so a recording with four decimals of acceleration
 * and five of angular rate passes through unchanged.
 */
public final class SampleQuantizer {
  /** Counts per m/s²: 1e-4 m/s² is a tenth of the noise of a good sensor at 100 Hz. Chosen. */
  public static final int ACCELERATION_COUNTS = 10_000;

  /** Counts per rad/s: 1e-5 rad/s is a tenth of the noise of a good sensor at 100 Hz. Chosen. */
  public static final int ANGULAR_RATE_COUNTS = 100_000;

  /** The count that stands for a value that is not a finite number. */
  public static final int NOT_A_NUMBER = 1_073_741_823;

  private static final int LARGEST = NOT_A_NUMBER - 1;

  private SampleQuantizer() {}

  /** Count of an acceleration in m/s²; finite values too large for a count are clamped. */
  public static int accelerationCount(double metresPerSecondSquared) {
    return count(metresPerSecondSquared, ACCELERATION_COUNTS);
  }

  /** Acceleration of a count, m/s²; NaN for {@link #NOT_A_NUMBER}. */
  public static double acceleration(int count) {
    return count == NOT_A_NUMBER ? Double.NaN : (double) count / ACCELERATION_COUNTS;
  }

  /** Count of an angular rate in rad/s; finite values too large for a count are clamped. */
  public static int angularRateCount(double radiansPerSecond) {
    return count(radiansPerSecond, ANGULAR_RATE_COUNTS);
  }

  /** Angular rate of a count, rad/s; NaN for {@link #NOT_A_NUMBER}. */
  public static double angularRate(int count) {
    return count == NOT_A_NUMBER ? Double.NaN : (double) count / ANGULAR_RATE_COUNTS;
  }

  /** Rounds every value of a sample to its count, in place. Rounding twice changes nothing. */
  public static void quantize(BeltSample sample) {
    quantize(sample.pelvis);
    if (sample.hasThorax) {
      quantize(sample.thorax);
    }
  }

  private static void quantize(ImuReading reading) {
    reading.accX = acceleration(accelerationCount(reading.accX));
    reading.accY = acceleration(accelerationCount(reading.accY));
    reading.accZ = acceleration(accelerationCount(reading.accZ));
    reading.gyrX = angularRate(angularRateCount(reading.gyrX));
    reading.gyrY = angularRate(angularRateCount(reading.gyrY));
    reading.gyrZ = angularRate(angularRateCount(reading.gyrZ));
  }

  private static int count(double value, int countsPerUnit) {
    if (!Double.isFinite(value)) {
      return NOT_A_NUMBER;
    }
    return (int) Math.max(-LARGEST, Math.min(LARGEST, Math.rint(value * countsPerUnit)));
  }
}
