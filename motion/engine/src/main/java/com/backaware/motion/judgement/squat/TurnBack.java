package com.backaware.motion.judgement.squat;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.repetition.Phase;

/** How far the pelvis turns back again while the way down goes on. */
public final class TurnBack implements Measure {
  @Override
  public long point(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    long bottom = repetition.descentEnd();
    double peak = tilt.at(repetition.descentStart());
    double most = 0;
    long at = bottom;
    for (long k = repetition.descentStart(); k <= bottom; k++) {
      peak = Math.max(peak, tilt.at(k));
      if (peak - tilt.at(k) > most) {
        most = peak - tilt.at(k);
        at = k;
      }
    }
    return at;
  }

  @Override
  public double value(MeasuredRepetition repetition) {
    AngleCurve tilt = repetition.curve(BodyAngle.TILT);
    long point = point(repetition);
    return tilt.largestBetween(repetition.descentStart(), point) - tilt.at(point);
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    if (movement.phase() != Phase.DESCENT || Double.isNaN(movement.depth())) {
      return Double.NaN;
    }
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    return tilt.largest() - Math.max(tilt.now(), tilt.ahead(seconds));
  }

  @Override
  public boolean isLive(Direction direction) {
    return direction == Direction.MORE;
  }
}
