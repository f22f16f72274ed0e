package com.backaware.edge.uplink;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.CalibrationNumbers;
import java.util.HashMap;
import java.util.Map;

/** A calibration, and the message that it is. */
public final class Calibrated {
  private Calibrated() {}

  public static Calibration at(long epochMillis) {
    Map<String, Double> numbers = new HashMap<>();
    numbers.put("version", 1.0);
    numbers.put("made_at_epoch_millis", (double) epochMillis);
    numbers.put("valid_until_epoch_millis", epochMillis + 60_000.0);
    putMounting(numbers, "pelvis", 0.6, 0.8, 0, 0, 0, 1);
    putMounting(numbers, "thorax", 1, 0, 0, 0, 0.28, -0.96);
    numbers.put("range_hinge_degrees", 50.25);
    numbers.put("range_extension_degrees", 0.0);
    numbers.put("bias_x_radians_per_second", 0.001);
    numbers.put("bias_y_radians_per_second", -0.002);
    numbers.put("bias_z_radians_per_second", 0.1 + 0.2);
    numbers.put("noise_radians_per_second", 0.004);
    numbers.put("noise_metres_per_second_squared", 0.05);
    numbers.put("stillness_degrees", 0.1);
    numbers.put("hinge_degrees", 50.0);
    numbers.put("out_of_plane_degrees", 0.3);
    numbers.put("rotation_degrees", 0.4);
    numbers.put("disagreement_degrees", 0.5);
    numbers.put("return_degrees", 0.6);
    numbers.put("wobble_degrees_per_second", 0.7);
    numbers.put("fastest_degrees_per_second", 80.0);
    return CalibrationNumbers.read(numbers);
  }

  static com.backaware.posture.v1.Calibration message(long epochMillis) {
    com.backaware.posture.v1.Calibration.Builder message =
        com.backaware.posture.v1.Calibration.newBuilder();
    message
        .getMadeAtBuilder()
        .setSeconds(epochMillis / 1000)
        .setNanos((int) (epochMillis % 1000) * 1_000_000);
    message
        .getValidUntilBuilder()
        .setSeconds(epochMillis / 1000 + 60)
        .setNanos((int) (epochMillis % 1000) * 1_000_000);
    message.getPelvisBuilder().getUpBuilder().setX(0.6).setY(0.8);
    message.getPelvisBuilder().getForwardBuilder().setZ(1);
    message.getThoraxBuilder().getUpBuilder().setX(1);
    message.getThoraxBuilder().getForwardBuilder().setY(0.28).setZ(-0.96);
    message.getRangeBuilder().setHingeDegrees(50.25).setExtensionDegrees(0);
    message.getNoiseBuilder().setAngularRate(0.004).setSpecificForce(0.05);
    message.getNoiseBuilder().getAngularRateBiasBuilder().setX(0.001).setY(-0.002).setZ(0.1 + 0.2);
    message
        .getQualityBuilder()
        .setStillnessDegrees(0.1)
        .setHingeDegrees(50)
        .setOutOfPlaneDegrees(0.3)
        .setRotationDegrees(0.4)
        .setDisagreementDegrees(0.5)
        .setReturnDegrees(0.6)
        .setWobbleDegreesPerSecond(0.7)
        .setFastestDegreesPerSecond(80);
    return message.build();
  }

  private static void putMounting(
      Map<String, Double> numbers,
      String sensor,
      double upX,
      double upY,
      double upZ,
      double forwardX,
      double forwardY,
      double forwardZ) {
    numbers.put(sensor + "_up_x", upX);
    numbers.put(sensor + "_up_y", upY);
    numbers.put(sensor + "_up_z", upZ);
    numbers.put(sensor + "_forward_x", forwardX);
    numbers.put(sensor + "_forward_y", forwardY);
    numbers.put(sensor + "_forward_z", forwardZ);
  }
}
