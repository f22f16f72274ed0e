package com.backaware.motion.accuracy.orientation;

import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.ReferenceTable;
import com.backaware.motion.orientation.Quaternion;
import java.io.IOException;

/** The optical orientation of a trial, row by row: sensor to earth. */
final class InclinationTruth {
  private final double[] w;
  private final double[] x;
  private final double[] y;
  private final double[] z;
  private final double[] movement;
  private int row = -1;

  InclinationTruth(Recording trial) throws IOException {
    ReferenceTable table = ReferenceTable.beside(trial);
    w = table.column("qw");
    x = table.column("qx");
    y = table.column("qy");
    z = table.column("qz");
    movement = table.column("movement");
  }

  /** Goes on to the next row. */
  void advance() {
    row++;
  }

  /** Whether the row counts: it is movement, and the cameras saw it. */
  boolean counts() {
    return row < w.length && movement[row] == 1 && !Double.isNaN(w[row]);
  }

  /** Copies the inverse of the row's orientation. */
  void copyInverse(Quaternion target) {
    double norm = Math.sqrt(w[row] * w[row] + x[row] * x[row] + y[row] * y[row] + z[row] * z[row]);
    target.set(w[row] / norm, -x[row] / norm, -y[row] / norm, -z[row] / norm);
  }
}
