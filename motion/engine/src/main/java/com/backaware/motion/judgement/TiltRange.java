package com.backaware.motion.judgement;

/** Largest minus smallest forward tilt on the way there and back. */
final class TiltRange implements Measure {
  @Override
  public double value(MeasuredRepetition repetition) {
    return repetition.curve(BodyAngle.TILT).range();
  }

  @Override
  public long point(MeasuredRepetition repetition) {
    return repetition.curve(BodyAngle.TILT).largest();
  }

  @Override
  public double soFar(LiveMovement movement, double seconds) {
    AngleTrack tilt = movement.angle(BodyAngle.TILT);
    return Math.min(tilt.now(), tilt.ahead(seconds)) - tilt.least();
  }

  @Override
  public boolean grows() {
    return true;
  }
}
