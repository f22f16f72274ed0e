package com.backaware.motion.judgement;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.exercise.Feature;

/** How a feature is measured, in a complete repetition and in the movement under way. */
interface Measure {
  /** The point of a complete repetition at which it shows most. */
  long point(MeasuredRepetition repetition);

  /** The value of a complete repetition; NaN when it cannot be told. */
  double value(MeasuredRepetition repetition);

  /**
   * The value so far, as far as it is going to last; NaN when it cannot be told yet.
   *
   * @param seconds for how much longer it has to last
   */
  double soFar(LiveMovement movement, double seconds);

  /** Whether a fault to this side shows before the repetition is complete. */
  boolean isLive(Direction direction);

  /** How a feature is measured. */
  static Measure of(Feature feature) {
    return switch (feature) {
      case TILT_RANGE, SWING -> new AngleRange(BodyAngle.TILT);
      case TRUNK_RANGE -> new AngleRange(BodyAngle.TRUNK);
      case HELD_LEAN -> new HeldLean();
      case PEAK_TILT -> new PeakAngle(BodyAngle.TILT, 1);
      case LEAST_TILT -> new PeakAngle(BodyAngle.TILT, -1);
      case FLEXION -> new PeakAngle(BodyAngle.FLEXION, 1);
      case EXTENSION -> new PeakAngle(BodyAngle.FLEXION, -1);
      case LIST -> new SideAngle(BodyAngle.LIST);
      case ROTATION -> new SideAngle(BodyAngle.HEADING);
      case TURN_BACK -> new TurnBack();
      case EARLY_RISE -> new EarlyRise();
      case BOTTOM_TILT -> new BottomTilt();
      case BOTTOM_TUCK, DEPTH_METRES, HELD_TILT ->
          throw new IllegalArgumentException(feature + " is measured by a rule of its own");
    };
  }
}
