package com.backaware.edge.hub.orient;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;

/**
 * Averages the pelvis readings of each N rows. A block's time is that of its last row: the averaged
 * rate then is the mean over the interval that ends there. A block with a value that is not finite
 * averages to a reading that is not finite.
 */
final class BlockAverage {
  private final int rowsPerBlock;
  private final ImuReading mean = new ImuReading();
  private long timeMicros;
  private int rows;

  BlockAverage(int rowsPerBlock) {
    this.rowsPerBlock = rowsPerBlock;
  }

  /** Adds a row. Returns true when it completes a block. */
  boolean add(BeltSample sample) {
    if (rows == rowsPerBlock) {
      clear();
    }
    ImuReading in = sample.pelvis;
    mean.accX += in.accX;
    mean.accY += in.accY;
    mean.accZ += in.accZ;
    mean.gyrX += in.gyrX;
    mean.gyrY += in.gyrY;
    mean.gyrZ += in.gyrZ;
    timeMicros = sample.timeMicros;
    rows++;
    if (rows < rowsPerBlock) {
      return false;
    }
    divide();
    return true;
  }

  /** Time of the completed block, microseconds. */
  long timeMicros() {
    return timeMicros;
  }

  /** Mean of the completed block, until the next row is added. */
  ImuReading mean() {
    return mean;
  }

  private void divide() {
    mean.accX /= rowsPerBlock;
    mean.accY /= rowsPerBlock;
    mean.accZ /= rowsPerBlock;
    mean.gyrX /= rowsPerBlock;
    mean.gyrY /= rowsPerBlock;
    mean.gyrZ /= rowsPerBlock;
  }

  private void clear() {
    rows = 0;
    mean.accX = 0;
    mean.accY = 0;
    mean.accZ = 0;
    mean.gyrX = 0;
    mean.gyrY = 0;
    mean.gyrZ = 0;
  }
}
