package com.backaware.motion.synthesis;

/**
 * One repetition to synthesise.
 *
 * @param seconds duration
 * @param pauseSeconds standing after it
 * @param depthScale depth, as a multiple of the source's
 * @param tiltScale tilt, as a multiple of the source's
 * @param leanDegrees further forward tilt at the bottom
 * @param tuckDegrees turn back of the pelvis at the bottom
 */
record SquatPlan(
    double seconds,
    double pauseSeconds,
    double depthScale,
    double tiltScale,
    double leanDegrees,
    double tuckDegrees) {

  /** A clean repetition. */
  static SquatPlan clean(double seconds, double depthScale, double tiltScale) {
    return new SquatPlan(seconds, 0.4, depthScale, tiltScale, 0, 0);
  }

  /** The same with a further lean. */
  SquatPlan leaning(double degrees) {
    return new SquatPlan(seconds, pauseSeconds, depthScale, tiltScale, degrees, tuckDegrees);
  }

  /** The same with a tuck at the bottom. */
  SquatPlan tucking(double degrees) {
    return new SquatPlan(seconds, pauseSeconds, depthScale, tiltScale, leanDegrees, degrees);
  }
}
