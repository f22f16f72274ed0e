package com.backaware.edge.wire;

import com.backaware.motion.calibration.CalibrationAspect;
import com.backaware.motion.mounting.Mounting;
import com.backaware.posture.v1.Calibration;
import com.backaware.posture.v1.CalibrationQuality;
import com.backaware.posture.v1.MovementRange;
import com.backaware.posture.v1.SensorMounting;
import com.backaware.posture.v1.SensorNoise;
import com.backaware.posture.v1.Vector;
import com.google.protobuf.Timestamp;

/** A calibration as a message, to the last bit. */
public final class CalibrationMessages {
  private static final int NANOS_PER_MILLI = 1_000_000;

  private CalibrationMessages() {}

  /** The message. */
  public static Calibration of(com.backaware.motion.calibration.Calibration calibration) {
    Calibration.Builder message =
        Calibration.newBuilder()
            .setMadeAt(timestamp(calibration.madeAtEpochMillis()))
            .setValidUntil(timestamp(calibration.validUntilEpochMillis()))
            .setPelvis(mounting(calibration.pelvis()))
            .setRange(range(calibration.range()))
            .setNoise(noise(calibration.noise()))
            .setQuality(quality(calibration.quality()));
    calibration.thorax().ifPresent(thorax -> message.setThorax(mounting(thorax)));
    return message.build();
  }

  private static Timestamp timestamp(long epochMillis) {
    return Timestamp.newBuilder()
        .setSeconds(Math.floorDiv(epochMillis, 1000L))
        .setNanos((int) Math.floorMod(epochMillis, 1000L) * NANOS_PER_MILLI)
        .build();
  }

  private static SensorMounting mounting(Mounting mounting) {
    return SensorMounting.newBuilder()
        .setUp(vector(mounting.upX(), mounting.upY(), mounting.upZ()))
        .setForward(vector(mounting.forwardX(), mounting.forwardY(), mounting.forwardZ()))
        .build();
  }

  private static Vector vector(double x, double y, double z) {
    return Vector.newBuilder().setX(x).setY(y).setZ(z).build();
  }

  private static MovementRange range(com.backaware.motion.calibration.MovementRange range) {
    MovementRange.Builder message = MovementRange.newBuilder().setHingeDegrees(range.hinge());
    range.flexion().ifPresent(message::setFlexionDegrees);
    range.extension().ifPresent(message::setExtensionDegrees);
    range.lumbarFlexion().ifPresent(message::setLumbarFlexionDegrees);
    range.lumbarExtension().ifPresent(message::setLumbarExtensionDegrees);
    return message.build();
  }

  private static SensorNoise noise(com.backaware.motion.calibration.SensorNoise noise) {
    return SensorNoise.newBuilder()
        .setAngularRateBias(vector(noise.biasX(), noise.biasY(), noise.biasZ()))
        .setAngularRate(noise.rate())
        .setSpecificForce(noise.force())
        .build();
  }

  private static CalibrationQuality quality(
      com.backaware.motion.calibration.CalibrationQuality quality) {
    return CalibrationQuality.newBuilder()
        .setStillnessDegrees(quality.measured(CalibrationAspect.STILLNESS))
        .setHingeDegrees(quality.measured(CalibrationAspect.HINGE_SIZE))
        .setOutOfPlaneDegrees(quality.measured(CalibrationAspect.ONE_PLANE))
        .setRotationDegrees(quality.measured(CalibrationAspect.ROTATION))
        .setDisagreementDegrees(quality.measured(CalibrationAspect.AGREEMENT))
        .setReturnDegrees(quality.measured(CalibrationAspect.RETURN))
        .setWobbleDegreesPerSecond(quality.measured(CalibrationAspect.WOBBLE))
        .setFastestDegreesPerSecond(quality.measured(CalibrationAspect.SPEED))
        .build();
  }
}
