package com.backaware.posture.wire;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationAspect;
import com.backaware.motion.calibration.CalibrationQuality;
import com.backaware.motion.calibration.MovementRange;
import com.backaware.motion.calibration.SensorNoise;
import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingSource;
import com.backaware.posture.v1.SensorMounting;
import com.google.protobuf.Timestamp;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;

/** The calibration of an opening message, checked part by part. */
final class GivenCalibration {
  private static final long MILLIS = 1000;
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final int LARGEST_NANOS = 999_999_999;
  private static final long LATEST_SECONDS = 253_402_300_799L;

  private GivenCalibration() {}

  /**
   * The calibration.
   *
   * @throws io.grpc.StatusRuntimeException naming the first part that is wrong
   */
  static Calibration read(com.backaware.posture.v1.Calibration given) {
    CalibrationQuality quality = part("quality", () -> quality(given.getQuality()));
    Mounting pelvis = part("pelvis", () -> mounting(given.getPelvis(), quality));
    Optional<Mounting> thorax =
        given.hasThorax()
            ? Optional.of(part("thorax", () -> mounting(given.getThorax(), quality)))
            : Optional.empty();
    MovementRange range = part("range", () -> range(given.getRange()));
    SensorNoise noise = part("noise", () -> noise(given.getNoise()));
    long madeAt = part("made_at", () -> epochMillis(given.getMadeAt()));
    long validUntil = part("valid_until", () -> epochMillis(given.getValidUntil()));
    return part(
        "valid_until",
        () -> new Calibration(pelvis, thorax, range, noise, quality, madeAt, validUntil));
  }

  private static Mounting mounting(SensorMounting given, CalibrationQuality quality) {
    return new Mounting(
        given.getUp().getX(),
        given.getUp().getY(),
        given.getUp().getZ(),
        given.getForward().getX(),
        given.getForward().getY(),
        given.getForward().getZ(),
        quality.score(),
        MountingSource.CALIBRATED);
  }

  private static MovementRange range(com.backaware.posture.v1.MovementRange given) {
    return new MovementRange(
        given.getHingeDegrees(),
        optional(given.hasFlexionDegrees(), given.getFlexionDegrees()),
        optional(given.hasExtensionDegrees(), given.getExtensionDegrees()),
        optional(given.hasLumbarFlexionDegrees(), given.getLumbarFlexionDegrees()),
        optional(given.hasLumbarExtensionDegrees(), given.getLumbarExtensionDegrees()));
  }

  private static OptionalDouble optional(boolean given, double value) {
    return given ? OptionalDouble.of(value) : OptionalDouble.empty();
  }

  private static SensorNoise noise(com.backaware.posture.v1.SensorNoise given) {
    return new SensorNoise(
        given.getAngularRateBias().getX(),
        given.getAngularRateBias().getY(),
        given.getAngularRateBias().getZ(),
        given.getAngularRate(),
        given.getSpecificForce());
  }

  private static CalibrationQuality quality(com.backaware.posture.v1.CalibrationQuality given) {
    Map<CalibrationAspect, Double> measured = new EnumMap<>(CalibrationAspect.class);
    measured.put(CalibrationAspect.STILLNESS, given.getStillnessDegrees());
    measured.put(CalibrationAspect.HINGE_SIZE, given.getHingeDegrees());
    measured.put(CalibrationAspect.ONE_PLANE, given.getOutOfPlaneDegrees());
    measured.put(CalibrationAspect.ROTATION, given.getRotationDegrees());
    measured.put(CalibrationAspect.AGREEMENT, given.getDisagreementDegrees());
    measured.put(CalibrationAspect.RETURN, given.getReturnDegrees());
    measured.put(CalibrationAspect.WOBBLE, given.getWobbleDegreesPerSecond());
    measured.put(CalibrationAspect.SPEED, given.getFastestDegreesPerSecond());
    return new CalibrationQuality(measured);
  }

  private static long epochMillis(Timestamp given) {
    long seconds = given.getSeconds();
    int nanos = given.getNanos();
    if (seconds <= 0 || seconds > LATEST_SECONDS || nanos < 0 || nanos > LARGEST_NANOS) {
      throw new IllegalArgumentException(
          given.equals(Timestamp.getDefaultInstance())
              ? "it is missing"
              : seconds + " s and " + nanos + " ns are no time between 1970 and 9999");
    }
    return seconds * MILLIS + nanos / NANOS_PER_MILLI;
  }

  private static <T> T part(String name, Supplier<T> read) {
    try {
      return read.get();
    } catch (IllegalArgumentException e) {
      throw StreamFailures.invalid(
          "calibration." + name + ": " + e.getMessage() + "; send it as it was made, or calibrate");
    }
  }
}
