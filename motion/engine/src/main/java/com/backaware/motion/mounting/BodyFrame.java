package com.backaware.motion.mounting;

/**
 * Angles of the body against its own standing, in any posture, from the direction upwards in the
 * axes of a sensor whose mounting is known. Mutable so that a re-zero costs nothing. Until a
 * mounting is set every angle is NaN.
 *
 * <p>There are two ways to take the two angles that gravity shows. Standing, bent, prone and supine
 * are told by {@link #tiltDegrees} (about the axis through both hips) and {@link #listDegrees} (how
 * that axis slopes); lying on a side is told by {@link #sideLeanDegrees} (about the axis from back
 * to front) and {@link #frontDownDegrees} (how that axis slopes). The first of each pair means
 * nothing where its axis is upright.
 */
public final class BodyFrame {
  /** An angle about an axis that is closer to upright than this is not told, degrees. Chosen. */
  private static final double BLIND_DEGREES = 15;

  private static final double BLIND_SINE = StrictMath.cos(Math.toRadians(BLIND_DEGREES));

  private double upX = Double.NaN;
  private double upY;
  private double upZ;
  private double forwardX = Double.NaN;
  private double forwardY;
  private double forwardZ;
  private double leftX = Double.NaN;
  private double leftY;
  private double leftZ;

  /** Takes over a mounting. */
  public void set(Mounting mounting) {
    upX = mounting.upX();
    upY = mounting.upY();
    upZ = mounting.upZ();
    forwardX = mounting.forwardX();
    forwardY = mounting.forwardY();
    forwardZ = mounting.forwardZ();
    setLeft();
  }

  /** Takes over another frame. */
  void set(BodyFrame other) {
    upX = other.upX;
    upY = other.upY;
    upZ = other.upZ;
    forwardX = other.forwardX;
    forwardY = other.forwardY;
    forwardZ = other.forwardZ;
    setLeft();
  }

  /** Whether a mounting was set. */
  public boolean known() {
    return !Double.isNaN(upX);
  }

  /**
   * Re-zeroes: the wearer stands with this direction upwards, a unit vector. Forward turns along by
   * the shortest way.
   */
  public void stand(double ux, double uy, double uz) {
    double turn = 1 + upX * ux + upY * uy + upZ * uz;
    // Upside down there is no shortest way; forward then stays.
    double share = turn > 1e-9 ? (forwardX * ux + forwardY * uy + forwardZ * uz) / turn : 0;
    forwardX -= share * (upX + ux);
    forwardY -= share * (upY + uy);
    forwardZ -= share * (upZ + uz);
    upX = ux;
    upY = uy;
    upZ = uz;
    levelForward();
    setLeft();
  }

  /**
   * Forward tilt, degrees, -180 to 180: 0 standing, 90 prone, -90 supine. NaN when lying on a side.
   */
  public double tiltDegrees(double ux, double uy, double uz) {
    return Math.abs(left(ux, uy, uz)) > BLIND_SINE
        ? Double.NaN
        : degrees(-forward(ux, uy, uz), up(ux, uy, uz));
  }

  /** List, degrees, -90 to 90: how far the right hip is below the left. */
  public double listDegrees(double ux, double uy, double uz) {
    return slope(left(ux, uy, uz));
  }

  /**
   * Lean to the side, degrees, -180 to 180: 0 standing, 90 lying on the right side. NaN when prone
   * or supine.
   */
  public double sideLeanDegrees(double ux, double uy, double uz) {
    return Math.abs(forward(ux, uy, uz)) > BLIND_SINE
        ? Double.NaN
        : degrees(left(ux, uy, uz), up(ux, uy, uz));
  }

  /** How far the front points below level, degrees: 0 standing or on a side, 90 prone. */
  public double frontDownDegrees(double ux, double uy, double uz) {
    return slope(-forward(ux, uy, uz));
  }

  /** Angle from standing, whichever way, degrees, 0 to 180. */
  public double leanDegrees(double ux, double uy, double uz) {
    return known() ? UpDirection.angleDegrees(upX, upY, upZ, ux, uy, uz) : Double.NaN;
  }

  /** Cosine of the angle from standing: the same as {@link #leanDegrees} tells, at less cost. */
  double uprightness(double ux, double uy, double uz) {
    return up(ux, uy, uz);
  }

  /** The posture with this direction upwards. */
  public Posture posture(double ux, double uy, double uz) {
    return Posture.of(tiltDegrees(ux, uy, uz), listDegrees(ux, uy, uz));
  }

  /** The frame as a mounting of this quality and source; a mounting must have been set. */
  public Mounting mounting(double quality, MountingSource source) {
    return Mounting.of(upX, upY, upZ, forwardX, forwardY, forwardZ, quality, source);
  }

  /** Angle between this frame's standing and another's, degrees. */
  double offsetDegrees(BodyFrame other) {
    return leanDegrees(other.upX, other.upY, other.upZ);
  }

  /** How far the lean goes forward: sine of the angle. */
  double leanForward(double ux, double uy, double uz) {
    return -forward(ux, uy, uz);
  }

  /** How far the lean goes to the right: sine of the angle. */
  double leanRight(double ux, double uy, double uz) {
    return left(ux, uy, uz);
  }

  private double up(double ux, double uy, double uz) {
    return ux * upX + uy * upY + uz * upZ;
  }

  private double forward(double ux, double uy, double uz) {
    return ux * forwardX + uy * forwardY + uz * forwardZ;
  }

  private double left(double ux, double uy, double uz) {
    return ux * leftX + uy * leftY + uz * leftZ;
  }

  private void setLeft() {
    leftX = upY * forwardZ - upZ * forwardY;
    leftY = upZ * forwardX - upX * forwardZ;
    leftZ = upX * forwardY - upY * forwardX;
  }

  /** Takes out what rounding has left of the way up in forward. */
  private void levelForward() {
    double along = forward(upX, upY, upZ);
    double x = forwardX - along * upX;
    double y = forwardY - along * upY;
    double z = forwardZ - along * upZ;
    double scale = 1 / Math.sqrt(x * x + y * y + z * z);
    forwardX = x * scale;
    forwardY = y * scale;
    forwardZ = z * scale;
  }

  private static double degrees(double sine, double cosine) {
    return Math.toDegrees(StrictMath.atan2(sine, cosine));
  }

  private static double slope(double sine) {
    return Math.toDegrees(StrictMath.asin(Math.max(-1, Math.min(1, sine))));
  }
}
