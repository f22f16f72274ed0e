package com.backaware.motion.judgement.book;

import com.backaware.motion.exercise.Direction;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.Measure;
import com.backaware.motion.judgement.angle.BodyAngle;
import com.backaware.motion.judgement.hinge.EarlyRise;
import com.backaware.motion.judgement.hinge.LiftAngle;
import com.backaware.motion.judgement.hinge.RangeAtTurn;
import com.backaware.motion.judgement.squat.BottomTilt;
import com.backaware.motion.judgement.squat.HeldLean;
import com.backaware.motion.judgement.squat.TurnBack;

/** Which measure each feature has. */
final class Measures {
  private Measures() {}

  /** How a feature is measured where it is a fault on one side. */
  static Measure of(Feature feature, Direction direction) {
    if (direction == Direction.LESS && feature == Feature.TILT_RANGE) {
      return new RangeAtTurn(BodyAngle.TILT);
    }
    if (direction == Direction.LESS && feature == Feature.TRUNK_RANGE) {
      return new RangeAtTurn(BodyAngle.TRUNK);
    }
    return of(feature);
  }

  /** How a feature is measured. */
  private static Measure of(Feature feature) {
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
      case LIFT_TILT -> new LiftAngle(BodyAngle.TILT);
      case LIFT_TRUNK -> new LiftAngle(BodyAngle.TRUNK);
      case TOP_TILT, BOTTOM_TUCK, DEPTH_METRES, HELD_TILT ->
          throw new IllegalArgumentException(feature + " is measured by a rule of its own");
    };
  }
}
