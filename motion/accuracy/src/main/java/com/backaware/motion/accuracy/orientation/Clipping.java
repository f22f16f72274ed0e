package com.backaware.motion.accuracy.orientation;

import com.backaware.motion.sample.ImuReading;

/** To which range the accelerometer is cut, as a cheaper one would. */
enum Clipping {
  NONE(Double.POSITIVE_INFINITY),
  EIGHT(8),
  FOUR(4),
  TWO(2);

  private static final double GRAVITY = 9.80665;

  private final double range;

  Clipping(double range) {
    this.range = range;
  }

  /** Range of each axis to either side, g. */
  double range() {
    return range;
  }

  /** Copies a reading, its acceleration cut to the range. */
  void copy(ImuReading from, ImuReading to) {
    to.accX = cut(from.accX);
    to.accY = cut(from.accY);
    to.accZ = cut(from.accZ);
    to.gyrX = from.gyrX;
    to.gyrY = from.gyrY;
    to.gyrZ = from.gyrZ;
  }

  private double cut(double acceleration) {
    double most = range * GRAVITY;
    return Math.max(-most, Math.min(most, acceleration));
  }
}
