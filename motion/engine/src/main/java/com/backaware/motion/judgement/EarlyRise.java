package com.backaware.motion.judgement;

import com.backaware.motion.exercise.Direction;

/** How much the forward tilt grows, less than it falls, in the first third of the way up. */
final class EarlyRise implements Measure {
  private static final double FIRST_PART = 1 / 3.0;

  @Override
  public long point(MeasuredRepetition repetition) {
    long from = repetition.micros(repetition.ascentStart());
    long until = repetition.micros(repetition.ascentEnd());
    double third = from + FIRST_PART * (until - from);
    long at = repetition.ascentStart();
    while (at < repetition.ascentEnd() && repetition.micros(at) < third) {
      at++;
    }
    return at;
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    return tilt.at(point(repetition)) - tilt.at(repetition.ascentStart());
  }

  /** A third of a way is known only when the way is over. */
  @Override
  public double soFar(LiveMovement movement, double seconds) {
    return Double.NaN;
  }

  @Override
  public boolean isLive(Direction direction) {
    return false;
  }
}
