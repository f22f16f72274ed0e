package com.backaware.motion.judgement.book;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;

/** The largest, or the smallest, value of an angle. */
final class PeakAngle implements Measure {
  private final BodyAngle angle;
  private final int sign;

  /**
   * @param sign 1 for the largest value, -1 for the smallest
   */
  PeakAngle(BodyAngle angle, int sign) {
    this.angle = angle;
    this.sign = sign;
  }

  @Override
  public long point(MeasuredRepetition repetition) {
    AngleCurve curve = repetition.curve(angle);
    return sign > 0 ? curve.largest() : curve.least();
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    return repetition.curve(angle).at(point(repetition));
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    AngleTrack track = movement.angle(angle);
    return sign * Math.min(sign * track.now(), sign * track.ahead(seconds));
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == (sign > 0 ? Direction.MORE : Direction.LESS);
  }
}
