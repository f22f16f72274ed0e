package com.backaware.motion.mounting;

/** What two directions upwards, as unit vectors in the same sensor's axes, have to do. */
public final class UpDirection {
  private UpDirection() {}

  /** Angle between two directions of any length above 0, degrees, 0 to 180. */
  public static double angleDegrees(
      double ax, double ay, double az, double bx, double by, double bz) {
    double cx = ay * bz - az * by;
    double cy = az * bx - ax * bz;
    double cz = ax * by - ay * bx;
    double sine = Math.sqrt(cx * cx + cy * cy + cz * cz);
    return Math.toDegrees(StrictMath.atan2(sine, ax * bx + ay * by + az * bz));
  }
}
