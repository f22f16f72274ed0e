package com.backaware.motion.judgement.hinge;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.repetition.Phase;

/** An angle just after the weight has left the floor, against that at the top of the lift. */
public final class LiftAngle implements Measure {
  // Both chosen: the part of the way up after which the angle is taken, and the rise up to which
  // the lift has just begun, metres, a sixth of 0.24 m.
  private static final double FIRST_PART = 1 / 6.0;
  private static final double FIRST_RISE = 0.04;

  private final BodyAngle angle;

  /** Creates a measure. */
  public LiftAngle(BodyAngle angle) {
    this.angle = angle;
  }

  @Override
  public long point(MeasuredRepetition repetition) {
    return WayUp.end(repetition, FIRST_PART);
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    AngleCurve curve = repetition.curve(angle);
    return curve.at(point(repetition)) - curve.at(repetition.way().turn());
  }

  /** As long as the hips have hardly risen, and against the top of the last repetition. */
  @Override
  public double soFar(LiveMovement movement, double seconds) {
    AngleTrack track = movement.angle(angle);
    double rise = movement.rise();
    return movement.phase() == Phase.ASCENT && rise >= -FIRST_RISE / 2 && rise <= FIRST_RISE
        ? Math.max(track.now(), track.ahead(seconds)) - movement.lastTurn(angle)
        : Double.NaN;
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == Direction.LESS;
  }
}
