package com.backaware.motion;

import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.sample.ImuReading;

/** From the readings of one sensor to how the body part under it moves. */
final class SensorMotion {
  private final OrientationFilter filter = new OrientationFilter();
  private final Quaternion orientation = new Quaternion();
  private final PelvisMotion motion = new PelvisMotion();
  private boolean started;

  /** Takes in the next reading; {@link #motion} then tells the movement. */
  void update(long sample, long timeMicros, ImuReading r) {
    filter.update(timeMicros, r);
    filter.orientation(orientation);
    double ux = 2 * (orientation.x * orientation.z - orientation.w * orientation.y);
    double uy = 2 * (orientation.y * orientation.z + orientation.w * orientation.x);
    double uz = 1 - 2 * (orientation.x * orientation.x + orientation.y * orientation.y);
    double wx = r.gyrX - filter.biasX();
    double wy = r.gyrY - filter.biasY();
    double wz = r.gyrZ - filter.biasZ();
    motion.sample = sample;
    motion.seconds = started ? (timeMicros - motion.timeMicros) * 1e-6 : 0;
    motion.timeMicros = timeMicros;
    motion.upX = ux;
    motion.upY = uy;
    motion.upZ = uz;
    motion.vertical = ux * r.accX + uy * r.accY + uz * r.accZ;
    motion.rateX = wx;
    motion.rateY = wy;
    motion.rateZ = wz;
    motion.force = Math.sqrt(r.accX * r.accX + r.accY * r.accY + r.accZ * r.accZ);
    motion.rate = Math.sqrt(wx * wx + wy * wy + wz * wz);
    motion.headingRate = ux * wx + uy * wy + uz * wz;
    motion.atRest = filter.atRest();
    started = true;
  }

  /** The movement at the last reading; the same object all the time. */
  PelvisMotion motion() {
    return motion;
  }

  /** Sensor to earth at the last reading; the same object all the time. */
  Quaternion orientation() {
    return orientation;
  }

  OrientationFilter filter() {
    return filter;
  }
}
