package com.backaware.motion.assessment;

import com.backaware.motion.calibration.Feature;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DepthLimits;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.LeanLimits;
import com.backaware.motion.exercise.TuckLimits;
import java.util.Optional;

/**
 * What is normal for the wearer and from where on it is a fault: from the personal reference, or
 * from the exercise's safe defaults. Scores are 0 at the mean and 1 at the cue threshold.
 *
 * @param leanMean mean range of tilt, degrees
 * @param leanMargin from there to the cue threshold, degrees
 * @param tuckMean mean turn back at the bottom, degrees
 * @param tuckMargin from there to the cue threshold, degrees
 * @param bottomTilt mean tilt at the bottom, degrees; NaN when unknown
 * @param deepest see {@link TuckLimits#deepest()}
 * @param depthMean mean depth, metres
 * @param depthMargin from there down to the threshold, metres
 */
public record OwnPattern(
    double leanMean,
    double leanMargin,
    double tuckMean,
    double tuckMargin,
    double bottomTilt,
    double deepest,
    double depthMean,
    double depthMargin) {

  /** Part of the own depth below which no less tilt is expected. Chosen. */
  private static final double SHALLOWEST = 0.5;

  /**
   * The pattern that a reference tells, completed by the exercise's defaults. A mean depth below
   * what counts as a repetition is taken as unknown.
   */
  public static OwnPattern of(ExerciseProfile profile, Optional<PersonalReference> reference) {
    LeanLimits lean = profile.lean();
    TuckLimits tuck = profile.tuck();
    DepthLimits depth = profile.depth();
    Optional<Statistic> range = reference.flatMap(own -> own.feature(Feature.TILT_RANGE));
    Optional<Statistic> way =
        reference
            .flatMap(own -> own.feature(Feature.DEPTH_METRES))
            .filter(own -> own.mean() >= profile.repetition().leastDepthMetres());
    Optional<Statistic> turn = reference.flatMap(own -> own.feature(Feature.BOTTOM_TUCK));
    Optional<Statistic> tilt = reference.flatMap(own -> own.feature(Feature.BOTTOM_TILT));
    boolean tuckKnown = way.isPresent() && turn.isPresent() && tilt.isPresent();
    return new OwnPattern(
        range.map(Statistic::mean).orElse(lean.usualRange()),
        range
            .map(own -> lean.deviations() * own.standardDeviation())
            .map(margin -> within(margin, lean.leastMargin(), lean.largestMargin()))
            .orElse(lean.largestUsualRange() - lean.usualRange()),
        tuckKnown ? turn.get().mean() : tuck.usualTuck(),
        tuckKnown ? tuck.margin() : tuck.largestUsualTuck() - tuck.usualTuck(),
        tuckKnown ? tilt.get().mean() : Double.NaN,
        tuck.deepest(),
        way.map(Statistic::mean).orElse(depth.usualDepth()),
        way.map(own -> depthMargin(depth, own))
            .orElse(depth.usualDepth() - depth.leastUsualDepth()));
  }

  /** Score of a range of tilt, degrees. */
  public double leanScore(double range) {
    return (range - leanMean) / leanMargin;
  }

  /**
   * Score of a tuck: how far the pelvis turned back, and, where the wearer's own is known, how much
   * of the tilt is missing that is normal at such a depth.
   *
   * @param tuck turn back, degrees
   * @param tilt tilt at the bottom, degrees
   * @param depth depth, metres
   */
  public double tuckScore(double tuck, double tilt, double depth) {
    return (tuck - tuckMean + missingTilt(tilt, depth)) / tuckMargin;
  }

  /** How much of the tilt is missing that is normal at such a depth, degrees; 0 when unknown. */
  public double missingTilt(double tilt, double depth) {
    return Double.isNaN(bottomTilt)
        ? 0
        : bottomTilt * within(depth / depthMean, SHALLOWEST, deepest) - tilt;
  }

  /** Score of a depth, metres. */
  public double depthScore(double depth) {
    return (depthMean - depth) / depthMargin;
  }

  private static double depthMargin(DepthLimits depth, Statistic own) {
    return within(
        depth.deviations() * own.standardDeviation(),
        depth.leastShortfall() * own.mean(),
        depth.largestShortfall() * own.mean());
  }

  private static double within(double value, double least, double largest) {
    return Math.max(least, Math.min(largest, value));
  }
}
