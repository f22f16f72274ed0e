package com.backaware.motion.judgement;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.VerticalProfile;

/** How much the forward tilt grows in the first third of the way up: the hips rise first. */
final class EarlyRise implements Measure {
  private static final double FIRST_PART = 1 / 3.0;

  @Override
  public long point(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    VerticalProfile way = repetition.profile();
    long at = way.bottom();
    for (long k = way.bottom(); k <= way.end(); k++) {
      if (-way.height(k) < (1 - FIRST_PART) * way.depth()) {
        break;
      }
      at = tilt.at(k) > tilt.at(at) ? k : at;
    }
    return at;
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    return tilt.at(point(repetition)) - tilt.at(repetition.profile().bottom());
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    if (movement.phase() != Phase.ASCENT
        || movement.depth() < (1 - FIRST_PART) * movement.deepest()) {
      return Double.NaN;
    }
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    return Math.min(tilt.now(), tilt.ahead(seconds)) - movement.bottomTilt();
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == Direction.MORE;
  }
}
