package com.backaware.motion.judgement.squat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.technique.Straightening;
import java.util.Map;

/** The trunk comes up late after the hips, by the recent form. Never told. */
public final class LateTrunkRule implements FaultRule {
  private final RecentForm form;

  /** Judges by this form. */
  public LateTrunkRule(RecentForm form) {
    this.form = form;
  }

  @Override
  public Fault fault() {
    return Fault.HIPS_RISE_EARLY;
  }

  /** Unused, since nothing is told during the movement. */
  @Override
  public double margin() {
    return Double.NaN;
  }

  @Override
  public boolean isTold() {
    return false;
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    form.add(repetition);
    Straightening straightening = repetition.technique().straightening();
    return new Verdict(form.earlyHipsScore(), straightening.tiltLeft(), straightening.micros());
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {}
}
