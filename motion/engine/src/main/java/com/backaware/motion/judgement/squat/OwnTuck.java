package com.backaware.motion.judgement.squat;

import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.TuckLimits;
import com.backaware.motion.judgement.OwnLimit;
import java.util.Optional;

/**
 * How far the pelvis turns back at the bottom, and how far it is tilted there, when all is well.
 *
 * @param tuckMean mean turn back, degrees
 * @param margin from there to the cue threshold, degrees
 * @param bottomTilt mean forward tilt at the bottom, degrees; NaN when unknown
 * @param deepest see {@link TuckLimits#deepest()}
 * @param depthMean mean depth, metres
 */
public record OwnTuck(
    double tuckMean, double margin, double bottomTilt, double deepest, double depthMean) {
  /** Part of the own depth below which no less tilt is expected. Chosen. */
  private static final double SHALLOWEST = 0.5;

  /** From the wearer's own statistics; the safe defaults, unless all three are known. */
  public static OwnTuck of(
      TuckLimits limits,
      double usualDepth,
      Optional<Statistic> depth,
      Optional<Statistic> tuck,
      Optional<Statistic> tilt) {
    double depthMean = depth.map(Statistic::mean).orElse(usualDepth);
    if (depth.isPresent() && tuck.isPresent() && tilt.isPresent()) {
      return new OwnTuck(
          tuck.get().mean(), limits.margin(), tilt.get().mean(), limits.deepest(), depthMean);
    }
    return new OwnTuck(
        limits.usualTuck(),
        limits.largestUsualTuck() - limits.usualTuck(),
        Double.NaN,
        limits.deepest(),
        depthMean);
  }

  /**
   * Score of a tuck: how far the pelvis turned back, and, where the wearer's own is known, how much
   * of the tilt is missing that is normal at such a depth.
   *
   * @param tuck turn back, degrees
   * @param tilt tilt at the bottom, degrees
   * @param depth depth, metres
   */
  double score(double tuck, double tilt, double depth) {
    return (tuck - tuckMean + missingTilt(tilt, depth)) / margin;
  }

  /** How much of the tilt is missing that is normal at such a depth, degrees; 0 when unknown. */
  double missingTilt(double tilt, double depth) {
    return Double.isNaN(bottomTilt)
        ? 0
        : bottomTilt * OwnLimit.within(depth / depthMean, SHALLOWEST, deepest) - tilt;
  }
}
