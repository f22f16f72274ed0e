package com.backaware.motion.calibration;

import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Calibrations for the tests. */
public final class Calibrations {
  public static final long MADE_AT = 1_700_000_000_000L;

  private Calibrations() {}

  /** One without anything to complain about. */
  public static Calibration good() {
    return of(measured(), new MovementRange(50, of(60), of(12), of(55), OptionalDouble.empty()));
  }

  /** One from a hinge of so many degrees. */
  public static Calibration hinged(double degrees) {
    Map<CalibrationAspect, Double> measured = measured();
    measured.put(CalibrationAspect.HINGE_SIZE, degrees);
    return of(
        measured,
        new MovementRange(
            degrees,
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty(),
            OptionalDouble.empty()));
  }

  /** Measured values at which every aspect is good. */
  static Map<CalibrationAspect, Double> measured() {
    Map<CalibrationAspect, Double> measured = new EnumMap<>(CalibrationAspect.class);
    for (CalibrationAspect aspect : CalibrationAspect.values()) {
      measured.put(aspect, aspect.good());
    }
    return measured;
  }

  private static Calibration of(Map<CalibrationAspect, Double> measured, MovementRange range) {
    CalibrationQuality quality = new CalibrationQuality(measured);
    Mounting pelvis =
        Mounting.of(0.1, 0.9, -0.3, 1, 0.2, 0.1, quality.score(), MountingSource.CALIBRATED);
    Mounting thorax = Mounting.of(0, 1, 0, 0, 0, -1, quality.score(), MountingSource.CALIBRATED);
    return new Calibration(
        pelvis,
        range.lumbarFlexion().isPresent() ? Optional.of(thorax) : Optional.empty(),
        range,
        new SensorNoise(0.001, -0.002, 0.003, 0.02, 0.04),
        quality,
        MADE_AT,
        MADE_AT + Calibration.VALID_MILLIS);
  }

  private static OptionalDouble of(double degrees) {
    return OptionalDouble.of(degrees);
  }
}
