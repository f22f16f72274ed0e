package com.backaware.motion.orientation;

import com.backaware.motion.sample.ImuReading;

/**
 * The simplest thing that could work, to be beaten: integrate, and lean towards the accelerometer.
 */
final class ComplementaryFilter {
  final Quaternion orientation = new Quaternion();
  private final Quaternion correction = new Quaternion();
  private final double timeConstant;
  private boolean started;

  ComplementaryFilter(double timeConstant) {
    this.timeConstant = timeConstant;
  }

  void update(double seconds, ImuReading r) {
    orientation.turn(r.gyrX * seconds, r.gyrY * seconds, r.gyrZ * seconds);
    double ex = orientation.rotateX(r.accX, r.accY, r.accZ);
    double ey = orientation.rotateY(r.accX, r.accY, r.accZ);
    double ez = orientation.rotateZ(r.accX, r.accY, r.accZ);
    double across = Math.sqrt(ex * ex + ey * ey);
    double angle = StrictMath.atan2(across, ez) * (started ? seconds / timeConstant : 1);
    started = true;
    if (across > 1e-9) {
      correction.set(1, 0, 0, 0);
      correction.turn(angle * ey / across, -angle * ex / across, 0);
      orientation.setProduct(correction, orientation);
    }
  }
}
