package com.backaware.motion.judgement.hinge;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;

/** Largest minus smallest value of an angle, where less of it is a fault: known at the turn. */
public final class RangeAtTurn implements Measure {
  /** The way there, and the way back, has begun once the angle has changed so, degrees. Chosen. */
  private static final double TURNED = 2.5;

  private final BodyAngle angle;

  /** Creates a measure. */
  public RangeAtTurn(BodyAngle angle) {
    this.angle = angle;
  }

  @Override
  public long point(MeasuredRepetition repetition) {
    return repetition.curve(angle).largest();
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    return repetition.curve(angle).range();
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    AngleTrack track = movement.angle(angle);
    boolean gone = track.largest() - track.start() >= TURNED;
    boolean turned = track.largest() - track.now() >= TURNED && track.ahead(seconds) < track.now();
    return gone && turned ? track.largest() - track.least() : Double.NaN;
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == Direction.LESS;
  }
}
