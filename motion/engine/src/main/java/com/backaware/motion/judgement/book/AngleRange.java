package com.backaware.motion.judgement.book;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;

/** Largest minus smallest value of an angle on the way there and back. */
final class AngleRange implements Measure {
  private final BodyAngle angle;

  AngleRange(BodyAngle angle) {
    this.angle = angle;
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    return repetition.curve(angle).range();
  }

  @Override
  public long point(MeasuredRepetition repetition) {
    return repetition.curve(angle).largest();
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    AngleTrack track = movement.angle(angle);
    return Math.min(track.now(), track.ahead(seconds)) - track.least();
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == Direction.MORE;
  }
}
