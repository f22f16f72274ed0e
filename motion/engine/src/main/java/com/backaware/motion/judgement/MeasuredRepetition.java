package com.backaware.motion.judgement;

import com.backaware.motion.calibration.MountingAlignment;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.RepetitionDetector;
import com.backaware.motion.repetition.VerticalProfile;

/** A complete repetition, as rules see it. */
public final class MeasuredRepetition {
  private final MotionTrace trace;
  private final VerticalProfile profile;
  private final AngleCurve tilt;
  private final AngleCurve movingTilt;

  /** Measures the repetition that has just ended. */
  public MeasuredRepetition(RepetitionDetector detector, MountingAlignment alignment) {
    trace = detector.trace();
    profile = detector.profile();
    AngleCurve.Angle forward = point -> alignment.tiltDegrees(trace, point);
    tilt = new AngleCurve(detector.start(), detector.end(), forward);
    movingTilt = new AngleCurve(profile.start(), profile.end(), forward);
  }

  /** Forward tilt from the first to the last change of tilt, degrees. */
  public AngleCurve tilt() {
    return tilt;
  }

  /** Forward tilt while the pelvis goes down and up, degrees. */
  public AngleCurve movingTilt() {
    return movingTilt;
  }

  /** The way down and up. */
  public VerticalProfile profile() {
    return profile;
  }

  /** Forward tilt at the lowest point, against the mean of start and end, degrees. */
  public double bottomTilt() {
    double tops = (movingTilt.at(profile.start()) + movingTilt.at(profile.end())) / 2;
    return movingTilt.at(profile.bottom()) - tops;
  }

  /** Time of a point, microseconds since the session started. */
  public long micros(long point) {
    return trace.time(point);
  }

  /** First microsecond of the repetition. */
  public long startMicros() {
    return trace.time(tilt.start());
  }

  /** Last microsecond of the repetition. */
  public long endMicros() {
    return trace.time(tilt.end());
  }
}
