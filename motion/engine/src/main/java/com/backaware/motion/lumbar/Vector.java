package com.backaware.motion.lumbar;

import com.backaware.motion.orientation.Quaternion;

/** A vector in three dimensions. Mutable so that a stream needs no allocation. */
final class Vector {
  double x;
  double y;
  double z;

  void set(double x, double y, double z) {
    this.x = x;
    this.y = y;
    this.z = z;
  }

  void set(Vector other) {
    set(other.x, other.y, other.z);
  }

  /** Sets this to a × b; neither may be this. */
  void setCross(Vector a, Vector b) {
    set(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
  }

  /** Sets this to the vector (vx, vy, vz), turned. */
  void setTurned(Quaternion q, double vx, double vy, double vz) {
    set(q.rotateX(vx, vy, vz), q.rotateY(vx, vy, vz), q.rotateZ(vx, vy, vz));
  }

  void add(double factor, Vector other) {
    set(x + factor * other.x, y + factor * other.y, z + factor * other.z);
  }

  void scale(double factor) {
    set(factor * x, factor * y, factor * z);
  }

  double dot(Vector other) {
    return x * other.x + y * other.y + z * other.z;
  }

  /** Scales to length 1, if there is a direction at all; answers the length it had. */
  double normalize() {
    double length = Math.sqrt(dot(this));
    if (length > 0) {
      scale(1 / length);
    }
    return length;
  }
}
