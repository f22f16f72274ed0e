package com.backaware.motion.judgement.squat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.repetition.MovementProfile;
import java.util.Map;

/** The pelvis tucks under at the bottom: it turns back, or lacks the tilt it has there else. */
public final class TuckRule implements FaultRule {
  // The pelvis is near the bottom from this part of the usual depth on, while it goes down slower
  // than this (m/s), until it has risen by so much (m). All chosen.
  private static final double NEAR_BOTTOM = 0.8;
  private static final double SLOW = 0.15;
  private static final double CLEAR_RISE = 0.07;

  /** Tilt that is missing at the bottom alone gives no cue: so much more tuck has to be seen. */
  private static final double SEEN_TUCK = 1;

  private final OwnTuck own;

  /** Judges by what is normal for the wearer. */
  public TuckRule(OwnTuck own) {
    this.own = own;
  }

  @Override
  public Fault fault() {
    return Fault.BUTT_WINK;
  }

  @Override
  public double margin() {
    return own.margin();
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    long point = mostTucked(repetition);
    double tuck = tuck(repetition.curve(BodyAngle.TILT), point);
    double tilt = repetition.turnTilt();
    double depth = repetition.travel();
    return new Verdict(
        own.score(tuck, tilt, depth),
        tuck + Math.max(0, own.missingTilt(tilt, depth)),
        repetition.micros(point));
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    features.put(
        Feature.BOTTOM_TUCK, tuck(repetition.curve(BodyAngle.TILT), mostTucked(repetition)));
    features.put(Feature.BOTTOM_TILT, repetition.turnTilt());
    features.put(Feature.DEPTH_METRES, repetition.travel());
  }

  @Override
  public double excess(LiveMovement movement) {
    double depth = movement.depth();
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    double tuck = tilt.largest() - tilt.now();
    if (depth < NEAR_BOTTOM * own.depthMean()
        || depth < movement.deepest() - CLEAR_RISE
        || movement.speed() < -SLOW
        || tuck < own.tuckMean() + SEEN_TUCK) {
      return Double.NaN;
    }
    return (own.score(tuck, tilt.now() - movement.topTilt(), depth) - 1) * own.margin();
  }

  /** The point in the lower half of the way at which the pelvis is turned back most. */
  private static long mostTucked(MeasuredRepetition repetition) {
    MovementProfile way = repetition.way();
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    long most = way.turn();
    double turned = tuck(tilt, most);
    for (long k = way.start(); k <= way.end(); k++) {
      if (way.position(k) > 0.5 * way.way() && tuck(tilt, k) > turned) {
        most = k;
        turned = tuck(tilt, k);
      }
    }
    return most;
  }

  /** How far it is turned back at a point against the largest tilt before and after. */
  private static double tuck(AngleCurve tilt, long point) {
    double before = tilt.largestBetween(tilt.start(), point);
    double after = tilt.largestBetween(point, tilt.end());
    return Math.min(before, after) - tilt.at(point);
  }
}
