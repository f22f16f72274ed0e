package com.backaware.motion.technique;

/** How far the pelvis tilts for at least a moment: what passes sooner is no position. */
final class HeldTilt {
  /** How long, seconds. Chosen: the time in which a person can react to a touch, rounded up. */
  static final double SECONDS = 0.3;

  private HeldTilt() {}

  /** The largest mean of the tilt over so long, degrees; over all of it where it is shorter. */
  static double largest(RepetitionCurve curve) {
    double[] sums = sums(curve);
    int last = curve.last();
    double whole = curve.seconds(0, last);
    if (whole <= SECONDS) {
      return whole > 0 ? sums[last] / whole : curve.tilt(0);
    }
    double largest = Double.NEGATIVE_INFINITY;
    int first = 0;
    for (int i = 0; i <= last; i++) {
      while (curve.seconds(first, i) > SECONDS) {
        first++;
      }
      if (first > 0) {
        double missing = SECONDS - curve.seconds(first, i);
        double slope = (sums[first] - sums[first - 1]) / curve.seconds(first - 1, first);
        largest = Math.max(largest, (sums[i] - sums[first] + slope * missing) / SECONDS);
      }
    }
    return largest;
  }

  /** Tilt summed over time up to each point, degree seconds. */
  private static double[] sums(RepetitionCurve curve) {
    double[] sums = new double[curve.last() + 1];
    for (int i = 1; i <= curve.last(); i++) {
      double mean = (curve.tilt(i - 1) + curve.tilt(i)) / 2;
      sums[i] = sums[i - 1] + mean * curve.seconds(i - 1, i);
    }
    return sums;
  }
}
