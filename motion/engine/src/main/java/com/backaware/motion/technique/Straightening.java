package com.backaware.motion.technique;

/**
 * How the trunk comes up after the hips.
 *
 * @param lateSeconds how much later the trunk comes up than the hips: from when three quarters of
 *     the way up are done to when three quarters of the forward tilt are gone, seconds
 * @param tiltLeft forward tilt, over that of the most upright point after, that is left when three
 *     quarters of the way up are done, degrees
 * @param micros when they are done, microseconds
 */
public record Straightening(double lateSeconds, double tiltLeft, long micros) {
  /** Part of the tilt, and of the depth, that is left where the way up counts as done. Chosen. */
  private static final double LEFT = 0.25;

  /** Measures the way up of a repetition. */
  static Straightening of(RepetitionCurve curve) {
    int after = curve.uprightAfter();
    double upright = curve.tilt(after);
    double left = LEFT * (curve.largestTilt(curve.bottom(), after) - upright);
    int leaning = after;
    while (leaning > curve.bottom() && curve.tilt(leaning) - upright < left) {
      leaning--;
    }
    int up = curve.bottom();
    while (up < curve.last() && curve.depth(up) >= LEFT * curve.deepest()) {
      up++;
    }
    return new Straightening(
        curve.seconds(up, leaning), curve.tilt(up) - upright, curve.micros(up));
  }
}
