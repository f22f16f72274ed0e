package com.backaware.motion.guidance;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationAspect;
import com.backaware.motion.calibration.CalibrationQuality;
import com.backaware.motion.calibration.MovementRange;
import com.backaware.motion.calibration.SensorNoise;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingSource;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/** What a guided calibration has measured so far, and the calibration made of it. */
final class CalibrationMeasures {
  // Smaller bends do not tell a direction well, degrees. Chosen.
  private static final double TELLING_FLEXION = 15;
  private static final double TELLING_EXTENSION = 10;

  private final StandingMeasure standing = new StandingMeasure();
  private final BodyFrame frame = new BodyFrame();
  private final BendMeasure hinge = new BendMeasure();
  private final BendMeasure flex = new BendMeasure();
  private final BendMeasure arch = new BendMeasure();
  private final ThoraxMeasures thorax = new ThoraxMeasures();
  private boolean flexed;
  private boolean arched;

  /** What the second sensor adds. */
  ThoraxMeasures thorax() {
    return thorax;
  }

  void restartStanding() {
    standing.restart();
    thorax.restartStanding();
  }

  void addStanding(PelvisMotion pelvisMotion, PelvisMotion thoraxMotion) {
    standing.add(pelvisMotion);
    thorax.addStanding(thoraxMotion);
  }

  double standingSeconds() {
    return standing.seconds();
  }

  /** How far a movement is from standing so far, degrees. */
  double swayDegrees(PelvisMotion pelvisMotion) {
    return standing.fromMeanDegrees(pelvisMotion);
  }

  /** Standing is known; forward is any way until the hinge is done. */
  void endStanding() {
    frame.set(standing.mounting());
    thorax.endStanding();
  }

  /** The pelvis' frame. */
  BodyFrame frame() {
    return frame;
  }

  /** Recognises the bend of a step. */
  BendAttempt attempt(CalibrationStep step) {
    return new BendAttempt(measure(step));
  }

  /** How far the wearer has gone the way that a step asks for, degrees. */
  double extentDegrees(CalibrationStep step, PelvisMotion motion) {
    if (step == CalibrationStep.HINGE) {
      return frame.leanDegrees(motion.upX, motion.upY, motion.upZ);
    }
    double tilt = frame.tiltDegrees(motion.upX, motion.upY, motion.upZ);
    return step == CalibrationStep.ARCH ? -tilt : tilt;
  }

  void beginBend(CalibrationStep step) {
    measure(step).restart();
    thorax.beginBend(step);
  }

  void addBend(
      CalibrationStep step,
      PelvisMotion pelvisMotion,
      PelvisMotion thoraxMotion,
      double extentDegrees,
      double lumbarFlexionDegrees) {
    measure(step).add(frame, pelvisMotion, extentDegrees);
    double tilt = frame.tiltDegrees(pelvisMotion.upX, pelvisMotion.upY, pelvisMotion.upZ);
    thorax.addBend(step, thoraxMotion, tilt, lumbarFlexionDegrees);
  }

  void endBend(CalibrationStep step, boolean done) {
    if (step == CalibrationStep.HINGE) {
      frame.set(turnedRight(hinge.directionDegrees(), 0));
      thorax.endHinge();
    } else if (step == CalibrationStep.FLEX) {
      flexed = done;
    } else {
      arched = done;
    }
  }

  Calibration calibration(long nowEpochMillis, double biasX, double biasY, double biasZ) {
    CalibrationQuality quality = new CalibrationQuality(measured());
    return new Calibration(
        turnedRight(sharedDirection(), quality.score()),
        thorax.mounting(quality.score()),
        new MovementRange(
            hinge.largestDegrees(),
            when(flexed, flex.largestDegrees()),
            when(arched, arch.largestDegrees()),
            when(flexed && thorax.known(), thorax.flexionDegrees()),
            when(arched && thorax.known(), thorax.extensionDegrees())),
        new SensorNoise(biasX, biasY, biasZ, standing.rate(), standing.forceDeviation()),
        quality,
        nowEpochMillis,
        nowEpochMillis + Calibration.VALID_MILLIS);
  }

  private Map<CalibrationAspect, Double> measured() {
    Map<CalibrationAspect, Double> measured = new EnumMap<>(CalibrationAspect.class);
    measured.put(CalibrationAspect.STILLNESS, standing.swayDegrees());
    measured.put(CalibrationAspect.HINGE_SIZE, hinge.largestDegrees());
    measured.put(CalibrationAspect.ONE_PLANE, hinge.outOfPlaneDegrees());
    measured.put(CalibrationAspect.ROTATION, hinge.rotationDegrees());
    measured.put(CalibrationAspect.AGREEMENT, disagreementDegrees());
    measured.put(CalibrationAspect.RETURN, hinge.leftDegrees());
    measured.put(CalibrationAspect.WOBBLE, hinge.wobbleDegreesPerSecond());
    measured.put(CalibrationAspect.SPEED, hinge.fastestDegreesPerSecond());
    if (flexed) {
      addWorst(measured, flex);
    }
    if (arched) {
      addWorst(measured, arch);
    }
    return measured;
  }

  private static void addWorst(Map<CalibrationAspect, Double> measured, BendMeasure bend) {
    measured.merge(CalibrationAspect.RETURN, bend.leftDegrees(), Math::max);
    measured.merge(CalibrationAspect.WOBBLE, bend.wobbleDegreesPerSecond(), Math::max);
    measured.merge(CalibrationAspect.SPEED, bend.fastestDegreesPerSecond(), Math::max);
  }

  /** How far the bends' directions are apart, degrees. */
  private double disagreementDegrees() {
    double least = Math.min(0, Math.min(flexDirection(), archDirection()));
    return Math.max(0, Math.max(flexDirection(), archDirection())) - least;
  }

  /** The direction of all bends together against that of the hinge, each weighed by its size. */
  private double sharedDirection() {
    double flexWeight = flexTells() ? flex.largestDegrees() : 0;
    double archWeight = archTells() ? arch.largestDegrees() : 0;
    return (flexWeight * flexDirection() + archWeight * archDirection())
        / (hinge.largestDegrees() + flexWeight + archWeight);
  }

  private boolean flexTells() {
    return flexed && flex.largestDegrees() >= TELLING_FLEXION;
  }

  private boolean archTells() {
    return arched && arch.largestDegrees() >= TELLING_EXTENSION;
  }

  private double flexDirection() {
    return flexTells() ? flex.directionDegrees() : 0;
  }

  /** Leaning back goes the opposite way. */
  private double archDirection() {
    double direction = arch.directionDegrees();
    return archTells() ? direction - (direction > 0 ? 180 : -180) : 0;
  }

  private BendMeasure measure(CalibrationStep step) {
    return switch (step) {
      case FLEX -> flex;
      case ARCH -> arch;
      default -> hinge;
    };
  }

  /** The frame as a mounting, with forward turned to the right. */
  private Mounting turnedRight(double degrees, double quality) {
    return frame
        .mounting(0, MountingSource.FROM_MOVEMENT)
        .turnedRight(degrees, quality, MountingSource.CALIBRATED);
  }

  private static OptionalDouble when(boolean known, double value) {
    return known ? OptionalDouble.of(value) : OptionalDouble.empty();
  }
}
