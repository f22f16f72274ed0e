package com.backaware.motion.orientation;

/**
 * A unit quaternion that turns vectors of one frame into another. Mutable so that a stream needs no
 * allocation.
 */
public final class Quaternion {
  /** Square of the largest half angle that the series serve: rotations up to 0.4 rad. */
  private static final double SERIES_LIMIT = 0.04;

  /** Scalar part. */
  public double w = 1;

  /** Vector part along x. */
  public double x;

  /** Vector part along y. */
  public double y;

  /** Vector part along z. */
  public double z;

  /** Sets all parts; they must form a unit quaternion. */
  public void set(double w, double x, double y, double z) {
    this.w = w;
    this.x = x;
    this.y = y;
    this.z = z;
  }

  /** Takes over the parts of another quaternion. */
  public void set(Quaternion other) {
    set(other.w, other.x, other.y, other.z);
  }

  /** Sets this to first ⊗ second: the rotation {@code second} followed by {@code first}. */
  public void setProduct(Quaternion first, Quaternion second) {
    set(
        first.w * second.w - first.x * second.x - first.y * second.y - first.z * second.z,
        first.w * second.x + first.x * second.w + first.y * second.z - first.z * second.y,
        first.w * second.y - first.x * second.z + first.y * second.w + first.z * second.x,
        first.w * second.z + first.x * second.y - first.y * second.x + first.z * second.w);
  }

  /** Component along x of the turned vector. */
  public double rotateX(double vx, double vy, double vz) {
    return (1 - 2 * (y * y + z * z)) * vx + 2 * (x * y - w * z) * vy + 2 * (x * z + w * y) * vz;
  }

  /** Component along y of the turned vector. */
  public double rotateY(double vx, double vy, double vz) {
    return 2 * (x * y + w * z) * vx + (1 - 2 * (x * x + z * z)) * vy + 2 * (y * z - w * x) * vz;
  }

  /** Component along z of the turned vector. */
  public double rotateZ(double vx, double vy, double vz) {
    return 2 * (x * z - w * y) * vx + 2 * (y * z + w * x) * vy + (1 - 2 * (x * x + y * y)) * vz;
  }

  /** Turns by a rotation vector (axis times angle, radians) in the turned frame's own axes. */
  void turn(double rx, double ry, double rz) {
    double squared = (rx * rx + ry * ry + rz * rz) / 4;
    double cosine;
    double scale;
    if (squared <= SERIES_LIMIT) {
      cosine = cosineSeries(squared);
      scale = sincSeries(squared) / 2;
    } else {
      double half = Math.sqrt(squared);
      cosine = StrictMath.cos(half);
      scale = StrictMath.sin(half) / half / 2;
    }
    double px = rx * scale;
    double py = ry * scale;
    double pz = rz * scale;
    set(
        w * cosine - x * px - y * py - z * pz,
        w * px + x * cosine + y * pz - z * py,
        w * py - x * pz + y * cosine + z * px,
        w * pz + x * py - y * px + z * cosine);
    normalize();
  }

  /** Moves this half-way to a rotation that is less than a turn away. */
  void moveHalfWayTo(Quaternion other) {
    set((w + other.w) / 2, (x + other.x) / 2, (y + other.y) / 2, (z + other.z) / 2);
    normalize();
  }

  /** Scales to unit length, undoing the drift of repeated products; a zero becomes no rotation. */
  void normalize() {
    double squared = w * w + x * x + y * y + z * z;
    double excess = squared - 1;
    double scale;
    if (Math.abs(excess) < 1e-7) {
      scale = 1 - excess / 2;
    } else if (squared > 1e-30) {
      scale = 1 / Math.sqrt(squared);
    } else {
      set(1, 0, 0, 0);
      return;
    }
    set(w * scale, x * scale, y * scale, z * scale);
  }

  /** cos √h for small h; the first term left out is below 1e-17. */
  private static double cosineSeries(double h) {
    return 1 - h * (1 / 2.0 - h * (1 / 24.0 - h * (1 / 720.0 - h * (1 / 40320.0 - h / 3628800))));
  }

  /** sin √h / √h for small h; the first term left out is below 1e-14. */
  private static double sincSeries(double h) {
    return 1 - h * (1 / 6.0 - h * (1 / 120.0 - h * (1 / 5040.0 - h / 362880)));
  }
}
