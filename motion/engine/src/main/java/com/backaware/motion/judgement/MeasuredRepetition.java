package com.backaware.motion.judgement;

import com.backaware.motion.exercise.MovementEnd;
import com.backaware.motion.judgement.angle.AngleCurve;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.judgement.angle.BodyPose;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.MovementDetector;
import com.backaware.motion.repetition.MovementProfile;
import com.backaware.motion.repetition.VerticalProfile;
import com.backaware.motion.technique.RepetitionCurve;
import com.backaware.motion.technique.SquatMeasures;

/** A complete repetition, as rules see it. */
public final class MeasuredRepetition {
  private static final BodyAngle[] ANGLES = BodyAngle.values();

  private final MotionTrace trace;
  private final MovementProfile way;
  private final VerticalProfile vertical;
  private final boolean fromTop;
  private final AngleCurve wholeTilt;
  private final SquatMeasures technique;
  private final AngleCurve[] curves = new AngleCurve[ANGLES.length];

  /** Measures the repetition that has just ended. */
  public MeasuredRepetition(MovementDetector detector, MovementEnd begins, BodyPose.Source source) {
    trace = detector.trace();
    way = detector.profile();
    vertical = detector.vertical();
    fromTop = begins == MovementEnd.TOP;
    wholeTilt =
        new AngleCurve(detector.start(), detector.end(), k -> source.at(BodyAngle.TILT, trace, k));
    technique =
        SquatMeasures.of(
            RepetitionCurve.of(
                trace,
                vertical,
                Math.min(detector.start(), vertical.start()),
                Math.max(detector.end(), vertical.end()),
                k -> source.at(BodyAngle.TILT, trace, k)));
    for (BodyAngle angle : ANGLES) {
      curves[angle.ordinal()] =
          new AngleCurve(way.start(), way.end(), k -> source.at(angle, trace, k));
    }
  }

  /** Forward tilt from the first to the last change of tilt, degrees. */
  public AngleCurve wholeTilt() {
    return wholeTilt;
  }

  /** How the tilt goes with the way down and up. */
  public SquatMeasures technique() {
    return technique;
  }

  /** An angle on the way there and back, degrees. */
  public AngleCurve curve(BodyAngle angle) {
    return curves[angle.ordinal()];
  }

  /** The way there and back. */
  public MovementProfile way() {
    return way;
  }

  /** How far the pelvis goes down, or up where it begins at the bottom, metres. */
  public double travel() {
    return fromTop ? vertical.depth() : vertical.rise();
  }

  /** Height of the pelvis at a point over that at the start, metres; cheapest in their order. */
  public double height(long point) {
    return vertical.height(point);
  }

  /** First point of the way down. */
  public long descentStart() {
    return fromTop ? way.start() : way.turn();
  }

  /** Last point of the way down. */
  public long descentEnd() {
    return fromTop ? way.turn() : way.end();
  }

  /** First point of the way up. */
  public long ascentStart() {
    return fromTop ? way.turn() : way.start();
  }

  /** Last point of the way up. */
  public long ascentEnd() {
    return fromTop ? way.end() : way.turn();
  }

  /** Forward tilt at the turn, against the mean of start and end, degrees. */
  public double turnTilt() {
    AngleCurve tilt = curve(BodyAngle.TILT);
    return tilt.at(way.turn()) - (tilt.at(way.start()) + tilt.at(way.end())) / 2;
  }

  /** Time of a point, microseconds since the session started. */
  public long micros(long point) {
    return trace.time(point);
  }

  /** First microsecond of the repetition. */
  public long startMicros() {
    return trace.time(wholeTilt.start());
  }

  /** Last microsecond of the repetition. */
  public long endMicros() {
    return trace.time(wholeTilt.end());
  }
}
