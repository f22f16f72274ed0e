package com.backaware.motion.judgement.book;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.OwnLimit;
import com.backaware.motion.judgement.Verdict;
import java.util.Map;

/** Something is more, or less, than the wearer's own. */
final class DeviationRule implements FaultRule {
  private final Fault fault;
  private final Feature feature;
  private final Measure measure;
  private final OwnLimit limit;
  private final double lookAheadSeconds;

  /**
   * @param lookAheadSeconds for how much longer a deviation has to last to be told
   */
  DeviationRule(Fault fault, Feature feature, OwnLimit limit, double lookAheadSeconds) {
    this.fault = fault;
    this.feature = feature;
    this.limit = limit;
    this.lookAheadSeconds = lookAheadSeconds;
    measure = Measures.of(feature, limit.direction());
  }

  @Override
  public Fault fault() {
    return fault;
  }

  @Override
  public double margin() {
    return limit.margin();
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    double value = measure.value(repetition);
    return new Verdict(limit.score(value), value, repetition.micros(measure.point(repetition)));
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    double value = measure.value(repetition);
    if (Double.isFinite(value)) {
      features.put(feature, value);
    }
  }

  @Override
  public double excess(LiveMovement movement) {
    return measure.isLive(limit.direction())
        ? limit.excessSoFar(measure.soFar(movement, lookAheadSeconds))
        : Double.NaN;
  }
}
