package com.backaware.motion.mounting;

/** A sign that holds once it was seen so many times in a row, until it was missing as often. */
final class RepeatedSign {
  private final int times;
  private int inRow;
  private boolean holds;

  RepeatedSign(int times) {
    this.times = times;
  }

  void restart() {
    inRow = 0;
    holds = false;
  }

  void see(boolean sign) {
    inRow = sign == holds ? 0 : inRow + 1;
    if (inRow >= times) {
      holds = sign;
      inRow = 0;
    }
  }

  boolean holds() {
    return holds;
  }
}
