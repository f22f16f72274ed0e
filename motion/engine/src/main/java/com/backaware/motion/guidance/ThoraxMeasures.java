package com.backaware.motion.guidance;

import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingSource;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.Optional;

/** What the second sensor, at the thoracic spine, adds to a guided calibration. */
final class ThoraxMeasures {
  /** A sensor that leans less in the hinge sits on nothing that bends, degrees. Chosen. */
  private static final double LEAST_LEAN_DEGREES = 15;

  private final StandingMeasure standing = new StandingMeasure();
  private final BodyFrame frame = new BodyFrame();
  private final BendMeasure hinge = new BendMeasure();
  private boolean there = true;
  private double flexion;
  private double extension;

  /** There is no such sensor, or it fails. */
  void missing() {
    there = false;
  }

  void restartStanding() {
    standing.restart();
    there = true;
  }

  void addStanding(PelvisMotion motion) {
    standing.add(motion);
  }

  void endStanding() {
    frame.set(standing.mounting());
  }

  void beginBend(CalibrationStep step) {
    if (step == CalibrationStep.HINGE) {
      hinge.restart();
    } else if (step == CalibrationStep.FLEX) {
      flexion = 0;
    } else {
      extension = 0;
    }
  }

  /**
   * Takes in the next movement of a bend.
   *
   * @param pelvisTilt forward tilt of the pelvis, degrees; may be NaN
   * @param lumbarFlexion flexion of the low back, degrees; NaN for the difference of the tilts
   */
  void addBend(CalibrationStep step, PelvisMotion motion, double pelvisTilt, double lumbarFlexion) {
    if (!there) {
      return;
    }
    if (step == CalibrationStep.HINGE) {
      hinge.add(frame, motion, frame.leanDegrees(motion.upX, motion.upY, motion.upZ));
      return;
    }
    double tilt = frame.tiltDegrees(motion.upX, motion.upY, motion.upZ);
    double now = Double.isNaN(lumbarFlexion) ? tilt - pelvisTilt : lumbarFlexion;
    if (step == CalibrationStep.FLEX && now > flexion) {
      flexion = now;
    } else if (step == CalibrationStep.ARCH && -now > extension) {
      extension = -now;
    }
  }

  void endHinge() {
    frame.set(
        frame
            .mounting(0, MountingSource.FROM_MOVEMENT)
            .turnedRight(hinge.directionDegrees(), 0, MountingSource.FROM_MOVEMENT));
  }

  /** Whether the sensor was there all the time and bent along. */
  boolean known() {
    return there && hinge.largestDegrees() >= LEAST_LEAN_DEGREES;
  }

  /** How the sensor sits, if that is known. */
  Optional<Mounting> mounting(double quality) {
    return known()
        ? Optional.of(frame.mounting(quality, MountingSource.CALIBRATED))
        : Optional.empty();
  }

  /** Largest flexion of the low back, degrees. */
  double flexionDegrees() {
    return flexion;
  }

  /** Largest extension of the low back, degrees. */
  double extensionDegrees() {
    return extension;
  }
}
