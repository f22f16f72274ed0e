package com.backaware.motion.judgement;

import com.backaware.motion.exercise.Direction;

/** Forward tilt that is held for a moment, over the most upright points before and after. */
final class HeldLean implements Measure {
  @Override
  public double value(MeasuredRepetition repetition) {
    return repetition.technique().heldLean();
  }

  @Override
  public long point(MeasuredRepetition repetition) {
    return repetition.curve(BodyAngle.TILT).largest();
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    return Math.min(tilt.held(), tilt.ahead(seconds)) - tilt.least();
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == Direction.MORE;
  }
}
