package com.backaware.motion.signal;

/** Finds one value that runs, again and again, into exactly the same end of a customary range. */
final class ClippingCheck {
  /** How far the end may lie from its nominal value (sensitivity ±3 %, data sheets of MPU-9250). */
  private static final double TOLERANCE = 0.03;

  /** Plateaus, of two equal readings or more, that show a range's end; or one so long. Chosen. */
  private static final int PLATEAUS = 3;

  private static final int LONG_PLATEAU = 5;

  private final double leastRange;
  private final double mostRange;
  private final double least;
  private double largest;
  private double last;
  private int run;
  private int plateaus;
  private int longest;

  /**
   * @param leastRange the smallest customary range; the others are doubles of it
   * @param mostRange the largest one
   */
  ClippingCheck(double leastRange, double mostRange) {
    this.leastRange = leastRange;
    this.mostRange = mostRange;
    this.least = leastRange * (1 - TOLERANCE);
  }

  /** Takes in the next value; whether a plateau at the end of the range has just been shown. */
  boolean update(double value) {
    double magnitude = Math.abs(value);
    if (magnitude < least) {
      run = 0;
      return false;
    }
    return updateLarge(value, magnitude);
  }

  /** Where the range ends, in the value's unit. */
  double limit() {
    return largest;
  }

  private boolean updateLarge(double value, double magnitude) {
    if (magnitude > largest) {
      largest = magnitude;
      plateaus = 0;
      longest = 0;
      run = 0;
    }
    run = magnitude == largest && (run == 0 || value == last) ? run + 1 : 0;
    last = value;
    if (run == 2) {
      plateaus++;
    }
    longest = Math.max(longest, run);
    return run >= 2 && (plateaus >= PLATEAUS || longest >= LONG_PLATEAU) && isNearRange();
  }

  private boolean isNearRange() {
    for (double range = leastRange; range <= mostRange; range *= 2) {
      if (Math.abs(largest - range) <= TOLERANCE * range) {
        return true;
      }
    }
    return false;
  }
}
