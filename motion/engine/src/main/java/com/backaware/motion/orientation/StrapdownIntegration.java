package com.backaware.motion.orientation;

import com.backaware.motion.sample.ImuReading;

/**
 * Integrates angular rate to the orientation in an almost inertial frame. A reading is the mean
 * over the interval that ends with it; the axis turns within that interval too, which the change
 * from the reading before shows (coning, to second order). Across a gap the reading no longer
 * stands for the interval: there the mean of the two readings around it does.
 */
final class StrapdownIntegration {
  /** An interval this many times the one before is a gap. Chosen: more than ordinary jitter. */
  private static final double GAP_RATIO = 3;

  private final Quaternion orientation = new Quaternion();
  private final Quaternion middle = new Quaternion();
  private double lastSeconds;
  private double lastX;
  private double lastY;
  private double lastZ;
  private double rateX;
  private double rateY;
  private double rateZ;

  /** Integrates over an interval; 0 seconds only remembers the reading. */
  void advance(double seconds, ImuReading reading, GyroscopeBiasEstimator bias) {
    rateX = reading.gyrX - bias.biasX();
    rateY = reading.gyrY - bias.biasY();
    rateZ = reading.gyrZ - bias.biasZ();
    middle.set(orientation);
    if (seconds > GAP_RATIO * lastSeconds) {
      double half = seconds / 2;
      orientation.turn((lastX + rateX) * half, (lastY + rateY) * half, (lastZ + rateZ) * half);
      middle.set(orientation);
    } else if (seconds > 0) {
      double coning = seconds * seconds * seconds / (6 * (lastSeconds + seconds));
      orientation.turn(
          rateX * seconds + (lastY * rateZ - lastZ * rateY) * coning,
          rateY * seconds + (lastZ * rateX - lastX * rateZ) * coning,
          rateZ * seconds + (lastX * rateY - lastY * rateX) * coning);
      middle.moveHalfWayTo(orientation);
    }
    lastSeconds = seconds;
    lastX = rateX;
    lastY = rateY;
    lastZ = rateZ;
  }

  /** Sensor to inertial frame at the time of the last reading. */
  Quaternion orientation() {
    return orientation;
  }

  /** The same where the last reading's mean over its interval belongs: half an interval earlier. */
  Quaternion middle() {
    return middle;
  }

  /** The orientation a little later, if the sensor turns on as it does. */
  void predict(double seconds, Quaternion target) {
    target.set(orientation);
    target.turn(rateX * seconds, rateY * seconds, rateZ * seconds);
  }
}
