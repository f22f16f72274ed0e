package com.backaware.motion.preview;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.MovementRange;
import java.util.OptionalDouble;

/** Which part of the wearer's own range of movement a threshold is a share of. */
public enum OwnRange {
  /** None: the threshold is the same for everybody. */
  NONE,
  /** Largest flexion of the low back; two sensors. */
  LUMBAR_FLEXION,
  /** Largest extension of the low back; two sensors. */
  LUMBAR_EXTENSION,
  /** Largest tilt of the pelvis in a hinge. */
  PELVIS_HINGE,
  /** Largest tilt of the pelvis when bending as far as comfortable. */
  PELVIS_FLEXION,
  /** Largest backward tilt of the pelvis. */
  PELVIS_EXTENSION;

  /** The wearer's own, degrees; empty when a calibration does not tell it. */
  OptionalDouble degrees(Calibration calibration) {
    MovementRange range = calibration.range();
    return switch (this) {
      case NONE -> OptionalDouble.empty();
      case LUMBAR_FLEXION -> range.lumbarFlexion();
      case LUMBAR_EXTENSION -> range.lumbarExtension();
      case PELVIS_HINGE -> OptionalDouble.of(range.hinge());
      case PELVIS_FLEXION -> range.flexion();
      case PELVIS_EXTENSION -> range.extension();
    };
  }
}
