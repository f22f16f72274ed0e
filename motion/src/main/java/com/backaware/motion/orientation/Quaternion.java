package com.backaware.motion.orientation;

/**
 * A unit quaternion that turns vectors of one frame into another. Mutable so that a stream needs no
 * allocation.
 */
public final class Quaternion {
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

  /** Scales to unit length, undoing the drift of repeated products. */
  void normalize() {
    double scale = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
    set(w * scale, x * scale, y * scale, z * scale);
  }
}
