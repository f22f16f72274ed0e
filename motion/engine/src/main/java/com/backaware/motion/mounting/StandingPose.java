package com.backaware.motion.mounting;

import com.backaware.motion.repetition.PelvisMotion;

/** Which way is up, in the sensor's axes, while the wearer stands quietly. */
public final class StandingPose {
  // Both chosen.
  private static final double AVERAGING_SECONDS = 0.5;
  private static final double QUIET_RATE = Math.toRadians(10);

  private boolean known;
  private double x;
  private double y;
  private double z;

  /** Takes in the next movement; only quiet moments count, and the first one ever. */
  public void update(PelvisMotion motion) {
    if (known && motion.rate > QUIET_RATE) {
      return;
    }
    double share = known ? Math.min(1, motion.seconds / AVERAGING_SECONDS) : 1;
    x += share * (motion.upX - x);
    y += share * (motion.upY - y);
    z += share * (motion.upZ - z);
    double norm = Math.sqrt(x * x + y * y + z * z);
    if (norm > 0) {
      x /= norm;
      y /= norm;
      z /= norm;
    }
    known = true;
  }

  /** Direction upwards, x. */
  public double x() {
    return x;
  }

  /** Direction upwards, y. */
  public double y() {
    return y;
  }

  /** Direction upwards, z. */
  public double z() {
    return z;
  }
}
