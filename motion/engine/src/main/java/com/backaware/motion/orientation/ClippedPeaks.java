package com.backaware.motion.orientation;

import com.backaware.motion.sample.ImuReading;

/**
 * Gives back what a clipped accelerometer cut off, and tells how far its mean can still be trusted:
 * the restored peaks are estimates, so the more of them there were lately, the slower inclination
 * follows the accelerometer, and the more it leans on the gyroscope.
 */
final class ClippedPeaks {
  /**
   * Mean restored acceleration at which the accelerometer counts half, m/s². Chosen: as much,
   * pulling sideways, would turn the vertical by 3°.
   */
  private static final double HALF_TRUST = 0.5;

  /** Trust never falls below this. Chosen: bounds how long a gyroscope is left to itself. */
  private static final double LEAST_TRUST = 0.03;

  /** Restored mean that no longer matters, m/s². */
  private static final double NEGLIGIBLE = 1e-3;

  private final ClippedAxis x = new ClippedAxis();
  private final ClippedAxis y = new ClippedAxis();
  private final ClippedAxis z = new ClippedAxis();
  private final double memorySeconds;
  private double reached;
  private double missingX;
  private double missingY;
  private double missingZ;
  private double meanMissing;
  private double trust = 1;

  /**
   * @param memorySeconds how long the inclination remembers an acceleration
   */
  ClippedPeaks(double memorySeconds) {
    this.memorySeconds = memorySeconds;
  }

  /** After a gap. */
  void restart() {
    x.restart();
    y.restart();
    z.restart();
    meanMissing = 0;
    trust = 1;
  }

  /** Takes in the next reading; seconds since the one before. */
  void update(double seconds, ImuReading reading) {
    if (seconds <= 0) {
      return;
    }
    double perSecond = 1 / seconds;
    double highest =
        Math.max(Math.abs(reading.accX), Math.max(Math.abs(reading.accY), Math.abs(reading.accZ)));
    reached = Math.max(reached, highest);
    missingX = x.missing(reading.accX, seconds, perSecond, reached) * perSecond;
    missingY = y.missing(reading.accY, seconds, perSecond, reached) * perSecond;
    missingZ = z.missing(reading.accZ, seconds, perSecond, reached) * perSecond;
    if (missingX != 0 || missingY != 0 || missingZ != 0 || meanMissing != 0) {
      updateTrust(seconds);
    }
  }

  /** What to add to the last reading along x, m/s². */
  double missingX() {
    return missingX;
  }

  /** The same along y. */
  double missingY() {
    return missingY;
  }

  /** The same along z. */
  double missingZ() {
    return missingZ;
  }

  /** From 1, when nothing was clipped lately, down to 0.03. */
  double trust() {
    return trust;
  }

  private void updateTrust(double seconds) {
    double now = Math.abs(missingX) + Math.abs(missingY) + Math.abs(missingZ);
    meanMissing += (now - meanMissing) * Math.min(1, seconds / memorySeconds);
    if (now == 0 && meanMissing < NEGLIGIBLE) {
      meanMissing = 0;
    }
    double ratio = meanMissing / HALF_TRUST;
    trust = Math.max(LEAST_TRUST, 1 / (1 + ratio * ratio));
  }
}
