package com.backaware.motion.judgement.hinge;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.repetition.Phase;

/** How much the forward tilt grows at most in the first third of the way up. */
public final class EarlyRise implements Measure {
  private static final double FIRST_PART = 1 / 3.0;

  @Override
  public long point(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    long last = WayUp.end(repetition, FIRST_PART);
    long most = repetition.ascentStart();
    for (long k = most; k <= last; k++) {
      most = tilt.at(k) > tilt.at(most) ? k : most;
    }
    return most;
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    return tilt.at(point(repetition)) - tilt.at(repetition.ascentStart());
  }

  /** Growth so far: later in the way up the tilt falls, so that no third has to be over. */
  @Override
  public double soFar(LiveMovement movement, double seconds) {
    if (movement.phase() != Phase.ASCENT) {
      return Double.NaN;
    }
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    double bottom = Double.isNaN(movement.rise()) ? movement.bottomTilt() : tilt.start();
    return Math.min(tilt.now(), tilt.ahead(seconds)) - bottom;
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == Direction.MORE;
  }
}
