package com.backaware.motion.mounting;

/**
 * Which way a sensor sits on the body: two directions of the standing body in the sensor's axes, as
 * unit vectors at right angles.
 *
 * @param upX upwards while standing, x
 * @param upY upwards while standing, y
 * @param upZ upwards while standing, z
 * @param forwardX the way the wearer looks while standing, x
 * @param forwardY the way the wearer looks while standing, y
 * @param forwardZ the way the wearer looks while standing, z
 * @param quality how much it can be trusted, 0 to 1
 * @param source where it comes from
 */
public record Mounting(
    double upX,
    double upY,
    double upZ,
    double forwardX,
    double forwardY,
    double forwardZ,
    double quality,
    MountingSource source) {

  /** How far lengths may be from 1, and the directions from a right angle (as a cosine). */
  private static final double TOLERANCE = 1e-6;

  /**
   * @throws IllegalArgumentException if the directions are not unit vectors at right angles, or the
   *     quality is not from 0 to 1
   */
  public Mounting {
    requireUnit("up", upX, upY, upZ);
    requireUnit("forward", forwardX, forwardY, forwardZ);
    double cosine = upX * forwardX + upY * forwardY + upZ * forwardZ;
    if (Math.abs(cosine) > TOLERANCE) {
      throw new IllegalArgumentException(
          "up and forward have the cosine " + cosine + "; they must be at right angles");
    }
    if (!(quality >= 0 && quality <= 1)) {
      throw new IllegalArgumentException("quality is " + quality + "; it must be from 0 to 1");
    }
  }

  /**
   * The mounting of two directions of any length; the second one is made level.
   *
   * @throws IllegalArgumentException if one has no length, or both have the same direction
   */
  public static Mounting of(
      double upX,
      double upY,
      double upZ,
      double forwardX,
      double forwardY,
      double forwardZ,
      double quality,
      MountingSource source) {
    double up = 1 / length(upX, upY, upZ);
    double ux = upX * up;
    double uy = upY * up;
    double uz = upZ * up;
    double along = forwardX * ux + forwardY * uy + forwardZ * uz;
    double fx = forwardX - along * ux;
    double fy = forwardY - along * uy;
    double fz = forwardZ - along * uz;
    double level = 1 / length(fx, fy, fz);
    return new Mounting(ux, uy, uz, fx * level, fy * level, fz * level, quality, source);
  }

  /**
   * A mounting with the right upwards direction and a forward direction that stands for nothing.
   */
  public static Mounting standingOnly(double upX, double upY, double upZ) {
    boolean x = Math.abs(upX) <= Math.abs(upY) && Math.abs(upX) <= Math.abs(upZ);
    boolean y = !x && Math.abs(upY) <= Math.abs(upZ);
    return of(upX, upY, upZ, x ? 1 : 0, y ? 1 : 0, x || y ? 0 : 1, 0, MountingSource.FROM_MOVEMENT);
  }

  /** The same with the forward direction turned about the vertical, degrees to the right. */
  public Mounting turnedRight(double degrees, double newQuality, MountingSource newSource) {
    double cosine = StrictMath.cos(Math.toRadians(degrees));
    double sine = StrictMath.sin(Math.toRadians(degrees));
    return of(
        upX,
        upY,
        upZ,
        cosine * forwardX + sine * (forwardY * upZ - forwardZ * upY),
        cosine * forwardY + sine * (forwardZ * upX - forwardX * upZ),
        cosine * forwardZ + sine * (forwardX * upY - forwardY * upX),
        newQuality,
        newSource);
  }

  private static double length(double x, double y, double z) {
    return Math.sqrt(x * x + y * y + z * z);
  }

  private static void requireUnit(String name, double x, double y, double z) {
    if (!(Math.abs(length(x, y, z) - 1) <= TOLERANCE)) {
      throw new IllegalArgumentException(
          name + " is (" + x + ", " + y + ", " + z + "); it must have the length 1");
    }
  }
}
