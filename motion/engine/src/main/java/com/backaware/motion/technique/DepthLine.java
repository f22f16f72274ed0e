package com.backaware.motion.technique;

/**
 * The straight line that fits best (least squares) how the pelvis tilts with its depth. Where hips
 * and knees bend together the points lie close to it.
 *
 * @param slope growth of the tilt, degrees per metre of depth; 0 where the depth does not change
 * @param upright tilt of the line at no depth, degrees
 * @param scatter standard deviation of the tilt from the line, degrees
 */
record DepthLine(double slope, double upright, double scatter) {
  /** Through the points of a curve from one to another. */
  static DepthLine through(RepetitionCurve curve, int first, int last) {
    double n = last - first + 1;
    double depth = 0;
    double tilt = 0;
    for (int i = first; i <= last; i++) {
      depth += curve.depth(i) / n;
      tilt += curve.tilt(i) / n;
    }
    double dd = 0;
    double dt = 0;
    double tt = 0;
    for (int i = first; i <= last; i++) {
      double d = curve.depth(i) - depth;
      double t = curve.tilt(i) - tilt;
      dd += d * d / n;
      dt += d * t / n;
      tt += t * t / n;
    }
    double slope = dd > 0 ? dt / dd : 0;
    return new DepthLine(slope, tilt - slope * depth, Math.sqrt(Math.max(0, tt - slope * dt)));
  }

  /** Tilt of the line at a depth, degrees. */
  double at(double depth) {
    return upright + slope * depth;
  }
}
