package com.backaware.motion.judgement.hinge;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.OwnLimit;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;
import java.util.Map;
import java.util.Optional;

/**
 * In a bridge the hips rise, but at the top the pelvis has turned back less than it does else: the
 * low back arches instead of the hips extending. Who rises clearly less is not expected to turn as
 * far.
 */
public final class HipExtensionRule implements FaultRule {
  /** From this part of the own rise on the pelvis tells enough. Chosen. */
  private static final double LEAST_RISE = 0.5;

  /** How much less the rise may be for the full turn: so uncertain is a height. Chosen. */
  private static final double RISE_PART = 0.7;

  /** At the top the pelvis turns by less than this in the time ahead, degrees. Chosen. */
  private static final double AT_TOP = 1.5;

  private final Fault fault;
  private final OwnLimit own;
  private final double rise;
  private final double lookAheadSeconds;

  /**
   * Creates the rule for a wearer.
   *
   * @param topTilt forward tilt at the top against the start, where it is known
   * @param rise of the hips, metres, where it is known
   * @param lookAheadSeconds for how much longer a deviation has to last to be told
   */
  public HipExtensionRule(
      Fault fault,
      DeviationLimits limits,
      Optional<Statistic> topTilt,
      Optional<Statistic> rise,
      double lookAheadSeconds) {
    this.fault = fault;
    this.lookAheadSeconds = lookAheadSeconds;
    own = OwnLimit.of(limits, topTilt);
    this.rise = rise.map(Statistic::mean).filter(mean -> mean > 0).orElse(Double.NaN);
  }

  @Override
  public Fault fault() {
    return fault;
  }

  @Override
  public double margin() {
    return own.margin();
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    long turn = repetition.way().turn();
    double missing = tilt.at(turn) - expected(tilt.at(tilt.start()), repetition.travel());
    return new Verdict(missing / own.margin(), missing, repetition.micros(turn));
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    double top = tilt.at(repetition.way().turn()) - tilt.at(tilt.start());
    if (Double.isFinite(top)) {
      features.put(Feature.TOP_TILT, top);
      features.put(Feature.DEPTH_METRES, repetition.travel());
    }
  }

  @Override
  public double excess(LiveMovement movement) {
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    double then = tilt.ahead(lookAheadSeconds);
    boolean top = movement.rise() >= LEAST_RISE * rise && Math.abs(then - tilt.now()) < AT_TOP;
    return top ? Math.min(tilt.now(), then) - tilt.start() - own.mean() - own.margin() : Double.NaN;
  }

  /** The tilt that is usual after such a rise, from a tilt at the bottom. */
  private double expected(double bottom, double risen) {
    double part = Double.isNaN(rise) ? 1 : risen / (RISE_PART * rise);
    return bottom + Math.max(LEAST_RISE, Math.min(1, part)) * own.mean();
  }
}
