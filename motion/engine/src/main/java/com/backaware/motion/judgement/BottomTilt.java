package com.backaware.motion.judgement;

import com.backaware.motion.exercise.Direction;

/** Forward tilt at the turn, against the mean of start and end. */
final class BottomTilt implements Measure {
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
