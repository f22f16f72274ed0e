package com.backaware.motion.judgement.squat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Judges complete repetitions by the recent form, for a wearer of whom nothing is known. What is
 * found so is not told; during the movement the safe defaults of the other rule hold.
 */
public final class FormRule implements FaultRule {
  private final FaultRule defaults;
  private final RecentForm form;
  private final ToDoubleFunction<RecentForm> score;

  /**
   * Judges by the form where nothing better is known.
   *
   * @param defaults the rule that holds during the movement
   * @param score of the form: 1 is worth a finding
   */
  public FormRule(FaultRule defaults, RecentForm form, ToDoubleFunction<RecentForm> score) {
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
