package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import java.util.Map;

/** A fault that shows in either of two ways: the worse one counts. */
final class WorseRule implements FaultRule {
  private final FaultRule one;
  private final FaultRule other;

  WorseRule(FaultRule one, FaultRule other) {
    this.one = one;
    this.other = other;
  }

  @Override
  public Fault fault() {
    return one.fault();
  }

  @Override
  public double margin() {
    return Math.max(one.margin(), other.margin());
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    Verdict first = one.judge(repetition);
    Verdict second = other.judge(repetition);
    return second.score() > first.score() ? second : first;
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    one.addFeatures(repetition, features);
    other.addFeatures(repetition, features);
  }

  @Override
  public double excess(LiveMovement movement) {
    return Math.max(one.excess(movement), other.excess(movement));
  }
}
