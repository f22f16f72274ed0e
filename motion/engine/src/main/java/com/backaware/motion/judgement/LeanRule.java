package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Feature;
import java.util.Map;

/** The trunk leans further than the wearer's own: by the range of forward tilt on the way. */
final class LeanRule implements FaultRule {
  private final OwnLimit limit;
  private final double lookAheadSeconds;

  LeanRule(OwnLimit limit, double lookAheadSeconds) {
    this.limit = limit;
    this.lookAheadSeconds = lookAheadSeconds;
  }

  @Override
  public Fault fault() {
    return Fault.EXCESSIVE_LEAN;
  }

  @Override
  public double margin() {
    return limit.margin();
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.movingTilt();
    return new Verdict(limit.score(tilt.range()), tilt.range(), repetition.micros(tilt.largest()));
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    features.put(Feature.TILT_RANGE, repetition.movingTilt().range());
  }

  @Override
  public double excess(LiveMovement movement) {
    double lasting = Math.min(movement.tilt(), movement.tiltAhead(lookAheadSeconds));
    return limit.excess(lasting - movement.leastTilt());
  }
}
