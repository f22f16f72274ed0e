package com.backaware.motion.calibration;

/** Which way is up, in the sensor's axes, while the wearer stands quietly. */
public final class StandingPose {
  // Both chosen.
  private static final double AVERAGING_SECONDS = 0.5;
  private static final double QUIET_RATE = Math.toRadians(10);

  private boolean known;
  private double x;
  private double y;
  private double z;

  /**
   * Takes in the next direction upwards; only quiet moments count, and the first one ever.
   *
   * @param rate angular rate, rad/s
   */
  public void update(double seconds, double ux, double uy, double uz, double rate) {
    if (known && rate > QUIET_RATE) {
      return;
    }
    double share = known ? Math.min(1, seconds / AVERAGING_SECONDS) : 1;
    x += share * (ux - x);
    y += share * (uy - y);
    z += share * (uz - z);
    double norm = Math.sqrt(x * x + y * y + z * z);
    if (norm > 0) {
      x /= norm;
      y /= norm;
      z /= norm;
    }
    known = true;
  }

  /** Forgets the pose. */
  public void restart() {
    known = false;
  }

  public double x() {
    return x;
  }

  public double y() {
    return y;
  }

  public double z() {
    return z;
  }
}
