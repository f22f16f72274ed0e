package com.backaware.motion.judgement.squat;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;

/** Forward tilt at the turn, against the mean of start and end. */
public final class BottomTilt implements Measure {
  @Override
  public long point(MeasuredRepetition repetition) {
    return repetition.way().turn();
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    return repetition.turnTilt();
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    return Double.NaN;
  }

  @Override
  public boolean isLive(Direction direction) {
    return false;
  }
}
