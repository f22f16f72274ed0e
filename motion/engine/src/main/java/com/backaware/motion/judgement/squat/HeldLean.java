package com.backaware.motion.judgement.squat;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;

/** Forward tilt that is held for a moment, over the most upright points before and after. */
public final class HeldLean implements Measure {
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
