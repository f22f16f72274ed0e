package com.backaware.motion.judgement.side;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.BodyAngle;
import java.util.Map;
import java.util.Optional;

/** One hip drops, or turns forward, more than is the wearer's own habit. */
public final class AsymmetryRule implements FaultRule {
  /** Less tilt than this tells nothing of the way, degrees. Chosen. */
  private static final double LEAST_TILT_RANGE = 10;

  private final OutOfPlane own;
  private final double lookAheadSeconds;

  /**
   * Creates the rule for a wearer.
   *
   * @param list the wearer's own list, where it is known
   * @param rotation the wearer's own turn about the vertical, where it is known
   * @param tiltRange how far the wearer's pelvis tilts, where it is known
   * @param lookAheadSeconds for how much longer a deviation has to last to be told
   */
  public AsymmetryRule(
      DeviationLimits limits,
      Optional<Statistic> list,
      Optional<Statistic> rotation,
      Optional<Statistic> tiltRange,
      double lookAheadSeconds) {
    double range = tiltRange.map(Statistic::mean).orElse(Double.NaN);
    own =
        new OutOfPlane(
            SideHabit.of(limits, list),
            SideHabit.of(limits, rotation),
            range >= LEAST_TILT_RANGE ? range : Double.NaN);
    this.lookAheadSeconds = lookAheadSeconds;
  }

  @Override
  public Fault fault() {
    return Fault.ASYMMETRY;
  }

  @Override
  public double margin() {
    return own.margin();
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    return own.judge(repetition);
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    add(Feature.LIST, OutOfPlane.farthest(repetition.curve(BodyAngle.LIST)), features);
    add(Feature.TILT_RANGE, repetition.curve(BodyAngle.TILT).range(), features);
    add(Feature.ROTATION, OutOfPlane.farthest(repetition.curve(BodyAngle.HEADING)), features);
  }

  @Override
  public double excess(LiveMovement movement) {
    return own.excess(movement, lookAheadSeconds);
  }

  private static void add(Feature feature, double value, Map<Feature, Double> features) {
    if (Double.isFinite(value)) {
      features.put(feature, value);
    }
  }
}
