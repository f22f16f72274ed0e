package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Judges complete repetitions by the recent form, for a wearer of whom nothing is known. What is
 * found so is not told; during the movement the safe defaults of the other rule hold.
 */
final class FormRule implements FaultRule {
  private final FaultRule defaults;
  private final RecentForm form;
  private final ToDoubleFunction<RecentForm> score;

  FormRule(FaultRule defaults, RecentForm form, ToDoubleFunction<RecentForm> score) {
    this.defaults = defaults;
    this.form = form;
    this.score = score;
  }

  @Override
  public Fault fault() {
    return defaults.fault();
  }

  @Override
  public double margin() {
    return defaults.margin();
  }

  @Override
  public boolean isTold() {
    return false;
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    form.add(repetition);
    Verdict verdict = defaults.judge(repetition);
    return new Verdict(score.applyAsDouble(form), verdict.peakDegrees(), verdict.peakMicros());
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    defaults.addFeatures(repetition, features);
  }

  @Override
  public double excess(LiveMovement movement) {
    return defaults.excess(movement);
  }
}
