package com.backaware.motion.judgement.side;

import com.backaware.motion.judgement.LiveMovement;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.Verdict;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.AngleTrack;
import com.backaware.motion.judgement.angle.BodyAngle;

/**
 * How far the pelvis leaves the plane of a movement: list and turn about the vertical together,
 * since a dropped hip shows as list when upright and as a turn when bent over.
 *
 * @param list what is usual
 * @param turn what is usual
 * @param tiltRange how far the pelvis tilts on the way, degrees; NaN when that tells nothing of it
 */
record OutOfPlane(SideHabit list, SideHabit turn, double tiltRange) {
  /** What lasts for fewer points is a jolt: 0.1 s. Chosen. */
  private static final int HELD_POINTS = 5;

  /** Who walks goes up and down by less than this, metres. Chosen. */
  private static final double LEAST_DEPTH = 0.1;

  /** From a habit to the cue threshold, degrees. */
  double margin() {
    return Math.max(list.margin(), turn.margin());
  }

  /** 0 as usual, 1 at the cue threshold; for angles from where they started. */
  double score(double listDegrees, double turnDegrees, double tiltDegrees) {
    double way = way(tiltDegrees);
    return length(list.score(listDegrees, way), turn.score(turnDegrees, way));
  }

  /** Judges a complete repetition by what lasts. */
  Verdict judge(MeasuredRepetition repetition) {
    AngleCurve lists = repetition.curve(BodyAngle.LIST);
    double most = 0;
    long at = lists.start();
    for (long k = lists.start(); k + HELD_POINTS - 1 <= lists.end(); k++) {
      double held = held(repetition, k);
      if (held > most) {
        most = held;
        at = k + HELD_POINTS / 2;
      }
    }
    double way = way(fromStart(repetition.curve(BodyAngle.TILT), at));
    double degrees =
        length(
            list.beyond(fromStart(lists, at), way),
            turn.beyond(fromStart(repetition.curve(BodyAngle.HEADING), at), way));
    return new Verdict(most, degrees, repetition.micros(at));
  }

  /** How far the movement under way is past the threshold, and is for a moment more, degrees. */
  double excess(LiveMovement movement, double seconds) {
    if (movement.depth() < LEAST_DEPTH) {
      return Double.NaN;
    }
    AngleTrack lists = movement.angle(BodyAngle.LIST);
    AngleTrack turns = movement.angle(BodyAngle.HEADING);
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    double now =
        score(lists.now() - lists.start(), turns.now() - turns.start(), tilt.now() - tilt.start());
    double then =
        score(
            lists.ahead(seconds) - lists.start(),
            turns.ahead(seconds) - turns.start(),
            tilt.ahead(seconds) - tilt.start());
    return (Math.min(now, then) - 1) * margin();
  }

  /** The angle at a point against that at the start. */
  static double fromStart(AngleCurve curve, long point) {
    return curve.at(point) - curve.at(curve.start());
  }

  /** The angle farthest from that at the start, against it. */
  static double farthest(AngleCurve curve) {
    double up = fromStart(curve, curve.largest());
    double down = fromStart(curve, curve.least());
    return up >= -down ? up : down;
  }

  private double held(MeasuredRepetition repetition, long first) {
    double held = Double.MAX_VALUE;
    for (long k = first; k < first + HELD_POINTS; k++) {
      held =
          Math.min(
              held,
              score(
                  fromStart(repetition.curve(BodyAngle.LIST), k),
                  fromStart(repetition.curve(BodyAngle.HEADING), k),
                  fromStart(repetition.curve(BodyAngle.TILT), k)));
    }
    return held;
  }

  private double way(double tiltDegrees) {
    return Math.min(1, Math.abs(tiltDegrees) / tiltRange);
  }

  private static double length(double a, double b) {
    return Math.sqrt(a * a + b * b);
  }
}
