package com.backaware.motion.judgement.book;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;

/** How far an angle goes to one side from where it was at the start; its sign tells the side. */
final class SideAngle implements Measure {
  private final BodyAngle angle;

  SideAngle(BodyAngle angle) {
    this.angle = angle;
  }

  @Override
  public long point(MeasuredRepetition repetition) {
    AngleCurve curve = repetition.curve(angle);
    double start = curve.at(curve.start());
    boolean up = curve.at(curve.largest()) - start >= start - curve.at(curve.least());
    return up ? curve.largest() : curve.least();
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    AngleCurve curve = repetition.curve(angle);
    return curve.at(point(repetition)) - curve.at(curve.start());
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    AngleTrack track = movement.angle(angle);
    double now = track.now() - track.start();
    double then = track.ahead(seconds) - track.start();
    if (now * then <= 0) {
      return 0;
    }
    return Math.abs(now) < Math.abs(then) ? now : then;
  }

  @Override
  public boolean isLive(Direction direction) {
    return true;
  }
}
