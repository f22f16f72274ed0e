package com.backaware.motion.signal;

import com.backaware.motion.sample.ImuReading;

/**
 * Half a second of one sensor, in sums: short enough that a body turns little within it, long
 * enough that its jolts average out. After {@link #close()} the means and spreads are there.
 */
final class SignalBlock {
  /** Chosen. */
  private static final double SECONDS = 0.5;

  /** Fewest readings. Chosen: a mean and a spread can be told from as many. */
  private static final int LEAST_COUNT = 8;

  private int count;
  private double sumAccX;
  private double sumAccY;
  private double sumAccZ;
  private double sumGyrX;
  private double sumGyrY;
  private double sumGyrZ;
  private double sumAccSquared;
  private double sumGyrSquared;
  private double lastAccX;
  private double lastAccY;
  private double lastAccZ;
  private double lastGyrX;
  private double lastGyrY;
  private double lastGyrZ;

  /** Length, seconds. */
  double seconds;

  /** One bit per value, acceleration first: whether it changed at all. */
  int changed;

  double accX;
  double accY;
  double accZ;
  double gyrX;
  double gyrY;
  double gyrZ;

  /** Root mean square of the acceleration's length, m/s². */
  double accLength;

  /** Length of the mean acceleration, m/s². */
  double accMeanLength;

  /** Standard deviation of the acceleration, all axes together, m/s². */
  double accSpread;

  /** Root mean square of the angular rate's length, rad/s. */
  double gyrLength;

  /** Standard deviation of the angular rate, all axes together, rad/s. */
  double gyrSpread;

  /** Forgets what was added. */
  void restart() {
    count = 0;
    seconds = 0;
    changed = 0;
    sumAccX = sumAccY = sumAccZ = sumAccSquared = 0;
    sumGyrX = sumGyrY = sumGyrZ = sumGyrSquared = 0;
  }

  /** Counts the time of a reading without values. */
  void skip(double interval) {
    seconds += interval;
  }

  /** Adds a reading that ends an interval; whether the block is full now. */
  boolean add(ImuReading r, double interval) {
    changed |=
        (r.accX != lastAccX ? 1 : 0)
            | (r.accY != lastAccY ? 2 : 0)
            | (r.accZ != lastAccZ ? 4 : 0)
            | (r.gyrX != lastGyrX ? 8 : 0)
            | (r.gyrY != lastGyrY ? 16 : 0)
            | (r.gyrZ != lastGyrZ ? 32 : 0);
    lastAccX = r.accX;
    lastAccY = r.accY;
    lastAccZ = r.accZ;
    lastGyrX = r.gyrX;
    lastGyrY = r.gyrY;
    lastGyrZ = r.gyrZ;
    sumAccX += r.accX;
    sumAccY += r.accY;
    sumAccZ += r.accZ;
    sumGyrX += r.gyrX;
    sumGyrY += r.gyrY;
    sumGyrZ += r.gyrZ;
    sumAccSquared += r.accX * r.accX + r.accY * r.accY + r.accZ * r.accZ;
    sumGyrSquared += r.gyrX * r.gyrX + r.gyrY * r.gyrY + r.gyrZ * r.gyrZ;
    seconds += interval;
    count++;
    return seconds >= SECONDS && count >= LEAST_COUNT;
  }

  /** Computes the means and spreads. */
  void close() {
    accX = sumAccX / count;
    accY = sumAccY / count;
    accZ = sumAccZ / count;
    gyrX = sumGyrX / count;
    gyrY = sumGyrY / count;
    gyrZ = sumGyrZ / count;
    double accSquared = sumAccSquared / count;
    double gyrSquared = sumGyrSquared / count;
    double accMean = accX * accX + accY * accY + accZ * accZ;
    accLength = Math.sqrt(accSquared);
    accMeanLength = Math.sqrt(accMean);
    accSpread = Math.sqrt(Math.max(0, accSquared - accMean));
    gyrLength = Math.sqrt(gyrSquared);
    gyrSpread = Math.sqrt(Math.max(0, gyrSquared - gyrX * gyrX - gyrY * gyrY - gyrZ * gyrZ));
  }
}
