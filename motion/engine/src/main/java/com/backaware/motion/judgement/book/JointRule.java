package com.backaware.motion.judgement.book;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.BodyAngle;
import java.util.Map;

/** Judges a fault by the joint between two sensors where it is known, else by the pelvis alone. */
final class JointRule implements FaultRule {
  private final FaultRule joint;
  private final FaultRule pelvis;
  private double margin;

  JointRule(FaultRule joint, FaultRule pelvis) {
    this.joint = joint;
    this.pelvis = pelvis;
    margin = pelvis.margin();
  }

  @Override
  public Fault fault() {
    return pelvis.fault();
  }

  /** That of the rule that spoke last. */
  @Override
  public double margin() {
    return margin;
  }

  @Override
  public boolean isTold() {
    return pelvis.isTold();
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    Verdict verdict = joint.judge(repetition);
    return Double.isFinite(verdict.score()) ? verdict : pelvis.judge(repetition);
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    joint.addFeatures(repetition, features);
    pelvis.addFeatures(repetition, features);
  }

  @Override
  public double excess(LiveMovement movement) {
    boolean known = !Double.isNaN(movement.angle(BodyAngle.FLEXION).now());
    FaultRule rule = known ? joint : pelvis;
    margin = rule.margin();
    return rule.excess(movement);
  }
}
