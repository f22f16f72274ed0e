package com.backaware.motion.technique;

/**
 * What a repetition of a squat shows of its technique. "Line" is the {@link DepthLine} over the
 * whole repetition.
 *
 * @param heldLean how far the trunk leans: the forward tilt that is held for a moment over the mean
 *     of the most upright points before and after, degrees
 * @param meanLean forward tilt over that of the most upright point before (on the way down) and
 *     after (on the way up), mean over the way in metres, degrees
 * @param outOfStep scatter of the tilt about the line, degrees: grows when the trunk leans before
 *     the hips go down, straightens after they are up, or turns back while they are down
 * @param overshoot largest tilt on the way down and up over the line's at the bottom, degrees:
 *     grows when the pelvis stops tilting, or turns back, while it still goes down
 * @param straightening how the trunk comes up
 */
public record SquatMeasures(
    double heldLean,
    double meanLean,
    double outOfStep,
    double overshoot,
    Straightening straightening) {

  /** Measures a repetition. */
  public static SquatMeasures of(RepetitionCurve curve) {
    double largest = curve.largestTilt(curve.wayStart(), curve.wayEnd());
    double before = curve.tilt(curve.uprightBefore());
    double after = curve.tilt(curve.uprightAfter());
    DepthLine line = DepthLine.through(curve, 0, curve.last());
    return new SquatMeasures(
        HeldTilt.largest(curve) - (before + after) / 2,
        meanLean(curve),
        line.scatter(),
        largest - line.at(curve.deepest()),
        Straightening.of(curve));
  }

  private static double meanLean(RepetitionCurve curve) {
    double down = sweep(curve, 0, curve.bottom(), curve.tilt(curve.uprightBefore()));
    double up = sweep(curve, curve.bottom(), curve.last(), curve.tilt(curve.uprightAfter()));
    return (down - up) / (2 * curve.deepest());
  }

  /** Tilt over {@code upright}, summed over the way down; the way up counts as negative. */
  private static double sweep(RepetitionCurve curve, int first, int last, double upright) {
    double sum = 0;
    for (int i = first; i < last; i++) {
      double tilt = (curve.tilt(i) + curve.tilt(i + 1)) / 2 - upright;
      sum += tilt * (curve.depth(i + 1) - curve.depth(i));
    }
    return sum;
  }
}
