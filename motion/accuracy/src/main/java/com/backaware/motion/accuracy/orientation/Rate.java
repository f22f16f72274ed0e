package com.backaware.motion.accuracy.orientation;

import com.backaware.motion.accuracy.plot.Ink;

/** At which rate the filter sees a trial of 285.7 Hz. */
enum Rate {
  FULL(1, "285.7", 0.72, 0.80, Ink.FIRST),
  THIRD(3, "95", 0.90, 1.00, Ink.SECOND),
  SIXTH(6, "48", 1.29, 1.43, Ink.THIRD);

  private final int averagedRows;
  private final String hertz;
  private final double target;
  private final double known;
  private final Ink ink;

  Rate(int averagedRows, String hertz, double target, double known, Ink ink) {
    this.averagedRows = averagedRows;
    this.hertz = hertz;
    this.target = target;
    this.known = known;
    this.ink = ink;
  }

  int averagedRows() {
    return averagedRows;
  }

  String hertz() {
    return hertz;
  }

  /** Wanted mean error, degrees: 10 % below VQF's. */
  double target() {
    return target;
  }

  /** Mean error of VQF with its default parameters and no magnetometer, degrees. */
  double known() {
    return known;
  }

  Ink ink() {
    return ink;
  }
}
