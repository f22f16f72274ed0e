package com.backaware.motion.judgement.book;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.FlexionLimits;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;
import java.util.Map;

/**
 * The low back rounds beyond a part of the wearer's own largest flexion (60 % warn, 70 % cue and 80
 * % strong in the trials that used it).
 */
final class FlexionRule implements FaultRule {
  /** Score from which on a finding is strong. */
  private static final double STRONG = 1.5;

  private final Fault fault;
  private final double cueDegrees;
  private final double strongDegrees;
  private final double lookAheadSeconds;

  /**
   * @param largest the wearer's own largest flexion, degrees
   */
  FlexionRule(Fault fault, FlexionLimits limits, double largest, double lookAheadSeconds) {
    this.fault = fault;
    this.lookAheadSeconds = lookAheadSeconds;
    cueDegrees = limits.cueShare() / 100 * largest;
    strongDegrees = limits.strongShare() / 100 * largest;
  }

  @Override
  public Fault fault() {
    return fault;
  }

  @Override
  public double margin() {
    return cueDegrees;
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    AngleCurve flexion = repetition.curve(BodyAngle.FLEXION);
    double peak = flexion.at(flexion.largest());
    return new Verdict(score(peak), peak, repetition.micros(flexion.largest()));
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    // Judged against the wearer's largest flexion, which the calibration knows.
  }

  @Override
  public double excess(LiveMovement movement) {
    AngleTrack flexion = movement.angle(BodyAngle.FLEXION);
    return Math.min(flexion.now(), flexion.ahead(lookAheadSeconds)) - cueDegrees;
  }

  private double score(double degrees) {
    return degrees <= cueDegrees
        ? degrees / cueDegrees
        : 1 + (STRONG - 1) * (degrees - cueDegrees) / (strongDegrees - cueDegrees);
  }
}
