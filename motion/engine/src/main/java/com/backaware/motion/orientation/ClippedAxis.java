package com.backaware.motion.orientation;

/**
 * One axis of an accelerometer that may run into the end of its range. Readings that stay, exactly
 * equal, at the largest value seen and close to a customary range are clipped. What a plateau cut
 * off is given back when it ends, as the area under the parabola that leaves the range and comes
 * back to it with the slopes seen at both edges. Values that only look clipped have short plateaus
 * with flat edges, whose area is next to nothing.
 */
final class ClippedAxis {
  private static final double GRAVITY = 9.80665;

  /**
   * How far a clipped value may lie from ±2, 4, 8 or 16 g: the sensors' sensitivity is within 3 %,
   * and calibration takes off an offset (data sheets of MPU-9250, BMI270).
   */
  private static final double RANGE_TOLERANCE = 0.05;

  /** Below this nothing is clipped, m/s². */
  private static final double LEAST_CLIPPED = 2 * GRAVITY * (1 - RANGE_TOLERANCE);

  private double last;
  private double slope;
  private double slopeBefore;
  private final double[] largest = new double[2];
  private final boolean[] isLimit = new boolean[2];
  private double plateauSeconds;
  private double entrySlope;

  /** After a gap: the range stays known, an open plateau is forgotten. */
  void restart() {
    plateauSeconds = 0;
    slope = 0;
    slopeBefore = 0;
  }

  /**
   * Takes in the next reading.
   *
   * @param value m/s²
   * @param seconds since the reading before, above 0
   * @param perSecond 1 / seconds
   * @param reached largest magnitude that any axis of the sensor has shown, m/s²; one that exceeds
   *     a limit by more than the tolerance shows that it was none
   * @return what the clipped readings just before this one lacked, m/s² times s; mostly 0
   */
  double missing(double value, double seconds, double perSecond, double reached) {
    double missing = 0;
    double change = (value - last) * perSecond;
    double least = Math.max(LEAST_CLIPPED, reached * (1 - 2 * RANGE_TOLERANCE));
    if (value >= least && isClipped(0, value) || value <= -least && isClipped(1, -value)) {
      extendPlateau(value, seconds);
    } else if (plateauSeconds > 0) {
      missing = closePlateau(change);
    }
    slopeBefore = slope;
    slope = change;
    last = value;
    return missing;
  }

  private boolean isClipped(int side, double magnitude) {
    if (magnitude > largest[side]) {
      largest[side] = magnitude;
      isLimit[side] = false;
    } else if (!isLimit[side] && magnitude == largest[side] && magnitude == Math.abs(last)) {
      isLimit[side] = isNearRange(magnitude);
    }
    return isLimit[side] && magnitude == largest[side];
  }

  /** A plateau that shows where the range ends is recognised at its second reading only. */
  private void extendPlateau(double value, double seconds) {
    if (plateauSeconds > 0) {
      plateauSeconds += seconds;
    } else if (value == last) {
      entrySlope = Math.abs(slopeBefore);
      plateauSeconds = 2 * seconds;
    } else {
      entrySlope = Math.abs(slope);
      plateauSeconds = seconds;
    }
  }

  private double closePlateau(double exitSlope) {
    double area = (entrySlope + Math.abs(exitSlope)) * plateauSeconds * plateauSeconds / 12;
    double most = Math.abs(last) * plateauSeconds;
    plateauSeconds = 0;
    return Math.copySign(Math.min(area, most), last);
  }

  private static boolean isNearRange(double magnitude) {
    for (double range = 2 * GRAVITY; range <= 16 * GRAVITY; range *= 2) {
      if (Math.abs(magnitude - range) <= RANGE_TOLERANCE * range) {
        return true;
      }
    }
    return false;
  }
}
