package com.backaware.motion.accuracy.orientation;

import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;

/**
 * The inclination error of the orientation filter over one trial, when it sees blocks of rows only,
 * each averaged and at the time of its last row. Inclination error is 2 acos √(w² + z²) of the
 * estimate times the inverse of the reference, in the earth frame.
 */
final class AveragedInclination {
  private final int rows;
  private final Clipping clipping;
  private final ImuReading cut = new ImuReading();
  private final OrientationFilter filter = new OrientationFilter();
  private final ImuReading block = new ImuReading();
  private final Quaternion estimate = new Quaternion();
  private final Quaternion back = new Quaternion();
  private int inBlock;
  private double squares;
  private int judged;

  AveragedInclination(int rows, Clipping clipping) {
    this.rows = rows;
    this.clipping = clipping;
  }

  /**
   * Takes in the next row.
   *
   * @param truth the reference, standing at that row
   */
  void add(BeltSample row, InclinationTruth truth) {
    clipping.copy(row.pelvis, cut);
    addToBlock(cut);
    if (++inBlock < rows) {
      return;
    }
    filter.update(row.timeMicros, block);
    filter.orientation(estimate);
    clear();
    if (truth.counts()) {
      truth.copyInverse(back);
      back.setProduct(estimate, back);
      double cosine = Math.min(1, Math.sqrt(back.w * back.w + back.z * back.z));
      double error = Math.toDegrees(2 * StrictMath.acos(cosine));
      squares += error * error;
      judged++;
    }
  }

  /** Root mean square over all blocks that count, degrees; NaN when none does. */
  double degrees() {
    return judged == 0 ? Double.NaN : Math.sqrt(squares / judged);
  }

  private void addToBlock(ImuReading r) {
    block.accX += r.accX / rows;
    block.accY += r.accY / rows;
    block.accZ += r.accZ / rows;
    block.gyrX += r.gyrX / rows;
    block.gyrY += r.gyrY / rows;
    block.gyrZ += r.gyrZ / rows;
  }

  private void clear() {
    inBlock = 0;
    block.accX = block.accY = block.accZ = 0;
    block.gyrX = block.gyrY = block.gyrZ = 0;
  }
}
