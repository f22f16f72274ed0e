package com.backaware.motion.judgement;

import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.RepetitionDetector;
import com.backaware.motion.repetition.VerticalProfile;

/** A complete repetition, as rules see it. */
public final class MeasuredRepetition {
  private static final BodyAngle[] ANGLES = BodyAngle.values();

  private final MotionTrace trace;
  private final VerticalProfile profile;
  private final AngleCurve wholeTilt;
  private final AngleCurve[] curves = new AngleCurve[ANGLES.length];

  /** Measures the repetition that has just ended. */
  public MeasuredRepetition(RepetitionDetector detector, BodyPose.Source source) {
    trace = detector.trace();
    profile = detector.profile();
    wholeTilt =
        new AngleCurve(detector.start(), detector.end(), k -> source.at(BodyAngle.TILT, trace, k));
    for (BodyAngle angle : ANGLES) {
      curves[angle.ordinal()] =
          new AngleCurve(profile.start(), profile.end(), k -> source.at(angle, trace, k));
    }
  }

  /** Forward tilt from the first to the last change of tilt, degrees. */
  public AngleCurve wholeTilt() {
    return wholeTilt;
  }

  /** An angle on the way there and back, degrees. */
  public AngleCurve curve(BodyAngle angle) {
    return curves[angle.ordinal()];
  }

  /** The way there and back. */
  public VerticalProfile profile() {
    return profile;
  }

  /** Forward tilt at the lowest point, against the mean of start and end, degrees. */
  public double bottomTilt() {
    AngleCurve tilt = curve(BodyAngle.TILT);
    return tilt.at(profile.bottom()) - (tilt.at(profile.start()) + tilt.at(profile.end())) / 2;
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
