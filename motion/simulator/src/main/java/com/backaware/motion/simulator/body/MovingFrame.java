package com.backaware.motion.simulator.body;

import com.backaware.motion.orientation.Quaternion;

/**
 * A frame that moves against the earth, built up joint by joint: where it is, how it is turned, its
 * angular rate and acceleration, and the specific force at its origin, all exact. Vectors are in
 * the frame's own axes unless they say otherwise.
 */
public final class MovingFrame {
  /** Standard gravity, m/s². */
  public static final double GRAVITY = 9.80665;

  /** Turns the frame's axes into the earth's. */
  public final Quaternion orientation = new Quaternion();

  /** Where the origin is in the earth frame, metres. */
  public final double[] position = new double[3];

  /** Angular rate, rad/s. */
  public final double[] rate = new double[3];

  /** Specific force at the origin, m/s²: acceleration, less gravity's. */
  public final double[] force = new double[3];

  private final double[] angularAcceleration = new double[3];
  private final double[] moved = new double[3];
  private final Quaternion turn = new Quaternion();

  /** Becomes the frame with the earth's axes at a point that moves. */
  public void set(double x, double y, double z, double ax, double ay, double az) {
    orientation.set(1, 0, 0, 0);
    assign(position, x, y, z);
    assign(rate, 0, 0, 0);
    assign(angularAcceleration, 0, 0, 0);
    assign(force, ax, ay, az + GRAVITY);
  }

  /** Turns the axes about one of them: angle in radians, its first and second derivative. */
  public void turn(Axis axis, double angle, double angleRate, double angleAcceleration) {
    double sine = StrictMath.sin(angle);
    double cosine = StrictMath.cos(angle);
    turnBack(axis, rate, sine, cosine);
    turnBack(axis, force, sine, cosine);
    turnBack(axis, angularAcceleration, sine, cosine);
    int i = axis.ordinal();
    int j = (i + 1) % 3;
    int k = (i + 2) % 3;
    angularAcceleration[i] += angleAcceleration;
    angularAcceleration[j] += angleRate * rate[k];
    angularAcceleration[k] -= angleRate * rate[j];
    rate[i] += angleRate;
    setAbout(turn, axis, angle);
    orientation.setProduct(orientation, turn);
  }

  /** Moves the origin to a point of the frame, metres. */
  public void move(double x, double y, double z) {
    move(x, y, z, 0, 0, 0, 0, 0, 0);
  }

  /** Moves the origin to a point that moves in the frame: place, speed and acceleration. */
  public void move(
      double x,
      double y,
      double z,
      double vx,
      double vy,
      double vz,
      double ax,
      double ay,
      double az) {
    position[0] += orientation.rotateX(x, y, z);
    position[1] += orientation.rotateY(x, y, z);
    position[2] += orientation.rotateZ(x, y, z);
    addCross(force, angularAcceleration, x, y, z);
    assign(moved, vx, vy, vz);
    addCross(moved, rate, x, y, z);
    addCross(force, rate, moved[0], moved[1], moved[2]);
    addCross(force, rate, vx, vy, vz);
    force[0] += ax;
    force[1] += ay;
    force[2] += az;
  }

  /** Forward tilt of the frame's z axis in its own sagittal plane, degrees. */
  public double tiltDegrees() {
    return Math.toDegrees(StrictMath.atan2(-up(Axis.X), up(Axis.Z)));
  }

  /** Right side down, degrees: how far the frame's y axis points up. */
  public double listDegrees() {
    double sine = Math.max(-1, Math.min(1, up(Axis.Y)));
    return Math.toDegrees(StrictMath.asin(sine));
  }

  /** Turn of the frame's y axis about the vertical, to the left positive, degrees. */
  public double headingDegrees() {
    double x = orientation.rotateX(0, 1, 0);
    double y = orientation.rotateY(0, 1, 0);
    return Math.toDegrees(StrictMath.atan2(-x, y));
  }

  /** Component of the vertical along one of the frame's axes. */
  private double up(Axis axis) {
    Quaternion q = orientation;
    return switch (axis) {
      case X -> 2 * (q.x * q.z - q.w * q.y);
      case Y -> 2 * (q.y * q.z + q.w * q.x);
      case Z -> 1 - 2 * (q.x * q.x + q.y * q.y);
    };
  }

  /** Sets a quaternion to a turn about an axis by an angle in radians. */
  public static void setAbout(Quaternion q, Axis axis, double angle) {
    double sine = StrictMath.sin(angle / 2);
    q.set(
        StrictMath.cos(angle / 2),
        axis == Axis.X ? sine : 0,
        axis == Axis.Y ? sine : 0,
        axis == Axis.Z ? sine : 0);
  }

  private static void turnBack(Axis axis, double[] v, double sine, double cosine) {
    int j = (axis.ordinal() + 1) % 3;
    int k = (axis.ordinal() + 2) % 3;
    double along = cosine * v[j] + sine * v[k];
    v[k] = cosine * v[k] - sine * v[j];
    v[j] = along;
  }

  private static void addCross(double[] sum, double[] a, double x, double y, double z) {
    sum[0] += a[1] * z - a[2] * y;
    sum[1] += a[2] * x - a[0] * z;
    sum[2] += a[0] * y - a[1] * x;
  }

  private static void assign(double[] v, double x, double y, double z) {
    v[0] = x;
    v[1] = y;
    v[2] = z;
  }
}
