package com.backaware.motion.lumbar;

import com.backaware.motion.sample.ImuReading;

/** Tells whether anything comes from the thoracic sensor, and whether it can be a measurement. */
final class SignalWatch {
  /** Time without a usable reading until the sensor counts as silent, seconds. Chosen. */
  private static final double SILENT_SECONDS = 0.5;

  /**
   * Time with the same values until they are not used, and until the sensor counts as frozen,
   * seconds. Chosen: noise changes the last digit of a sensor that works.
   */
  private static final double DOUBTFUL_SECONDS = 0.2;

  private static final double FROZEN_SECONDS = 1;

  /** Time over which acceleration is averaged, seconds. Chosen: longer than a jump. */
  private static final double GRAVITY_SECONDS = 2;

  // Mean acceleration, m/s²: free fall and units of g are below, fast running is not above. Chosen.
  private static final double LEAST_GRAVITY = 6;
  private static final double LARGEST_GRAVITY = 16;
  private static final double GRAVITY = 9.80665;

  private final Unchanged thoraxUnchanged = new Unchanged();
  private final Unchanged pelvisUnchanged = new Unchanged();
  private boolean seen;
  private double silentSeconds;
  private double gravity = GRAVITY;

  /**
   * Takes in a sample.
   *
   * @param seconds since the sample before
   * @param present whether the belt sent a thoracic reading
   * @return whether the thoracic reading can be used
   */
  boolean update(double seconds, boolean present, ImuReading thorax, ImuReading pelvis) {
    seen |= present;
    if (!present || !finite(thorax)) {
      silentSeconds += seconds;
      return false;
    }
    silentSeconds = 0;
    pelvisUnchanged.update(seconds, pelvis);
    thoraxUnchanged.update(seconds, thorax);
    double force =
        Math.sqrt(
            thorax.accX * thorax.accX + thorax.accY * thorax.accY + thorax.accZ * thorax.accZ);
    gravity += seconds / (GRAVITY_SECONDS + seconds) * (force - gravity);
    return state() == ThoraxState.WORKING && !unchangedFor(DOUBTFUL_SECONDS);
  }

  /** What the signal alone tells. */
  ThoraxState state() {
    if (!seen) {
      return ThoraxState.ABSENT;
    }
    if (silentSeconds >= SILENT_SECONDS) {
      return ThoraxState.SILENT;
    }
    if (unchangedFor(FROZEN_SECONDS)) {
      return ThoraxState.FROZEN;
    }
    return gravity >= LEAST_GRAVITY && gravity <= LARGEST_GRAVITY
        ? ThoraxState.WORKING
        : ThoraxState.NO_GRAVITY;
  }

  /** A pelvic sensor that repeats itself too tells nothing of the thoracic one. */
  private boolean unchangedFor(double seconds) {
    return thoraxUnchanged.seconds() >= seconds && pelvisUnchanged.seconds() < seconds;
  }

  private static boolean finite(ImuReading r) {
    return Double.isFinite(r.accX + r.accY + r.accZ + r.gyrX + r.gyrY + r.gyrZ);
  }

  /** For how long a sensor has been giving the same values to the last digit. */
  private static final class Unchanged {
    private double accX = Double.NaN;
    private double accY;
    private double accZ;
    private double gyrX;
    private double gyrY;
    private double gyrZ;
    private double forceSeconds;
    private double rateSeconds;

    void update(double seconds, ImuReading r) {
      boolean sameForce = r.accX == accX && r.accY == accY && r.accZ == accZ;
      boolean sameRate = r.gyrX == gyrX && r.gyrY == gyrY && r.gyrZ == gyrZ;
      forceSeconds = sameForce ? forceSeconds + seconds : 0;
      rateSeconds = sameRate ? rateSeconds + seconds : 0;
      accX = r.accX;
      accY = r.accY;
      accZ = r.accZ;
      gyrX = r.gyrX;
      gyrY = r.gyrY;
      gyrZ = r.gyrZ;
    }

    /** The longer of acceleration and angular rate, seconds. */
    double seconds() {
      return Math.max(forceSeconds, rateSeconds);
    }
  }
}
