package com.backaware.motion.calibration;

import com.backaware.motion.mounting.Mounting;
import com.backaware.motion.mounting.MountingSource;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A calibration as named numbers, for files and wires. Names carry their units; what the
 * calibration does not have is left out. Writing and reading back gives an equal calibration.
 */
public final class CalibrationNumbers {
  /** Version of the set of names. */
  public static final int VERSION = 1;

  private static final String VERSION_KEY = "version";
  private static final String MADE_AT = "made_at_epoch_millis";
  private static final String VALID_UNTIL = "valid_until_epoch_millis";
  private static final String HINGE = "range_hinge_degrees";
  private static final String FLEXION = "range_flexion_degrees";
  private static final String EXTENSION = "range_extension_degrees";
  private static final String LUMBAR_FLEXION = "range_lumbar_flexion_degrees";
  private static final String LUMBAR_EXTENSION = "range_lumbar_extension_degrees";
  private static final String THORAX = "thorax";

  private CalibrationNumbers() {}

  /** The numbers of a calibration, always in the same order. */
  public static Map<String, Double> of(Calibration calibration) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    numbers.put(VERSION_KEY, (double) VERSION);
    numbers.put(MADE_AT, (double) calibration.madeAtEpochMillis());
    numbers.put(VALID_UNTIL, (double) calibration.validUntilEpochMillis());
    put(numbers, "pelvis", calibration.pelvis());
    calibration.thorax().ifPresent(thorax -> put(numbers, THORAX, thorax));
    MovementRange range = calibration.range();
    numbers.put(HINGE, range.hinge());
    range.flexion().ifPresent(value -> numbers.put(FLEXION, value));
    range.extension().ifPresent(value -> numbers.put(EXTENSION, value));
    range.lumbarFlexion().ifPresent(value -> numbers.put(LUMBAR_FLEXION, value));
    range.lumbarExtension().ifPresent(value -> numbers.put(LUMBAR_EXTENSION, value));
    SensorNoise noise = calibration.noise();
    numbers.put("bias_x_radians_per_second", noise.biasX());
    numbers.put("bias_y_radians_per_second", noise.biasY());
    numbers.put("bias_z_radians_per_second", noise.biasZ());
    numbers.put("noise_radians_per_second", noise.rate());
    numbers.put("noise_metres_per_second_squared", noise.force());
    calibration.quality().measured().forEach((aspect, value) -> numbers.put(aspect.id(), value));
    return Collections.unmodifiableMap(numbers);
  }

  /**
   * The calibration of these numbers; names that are not known are ignored.
   *
   * @throws IllegalArgumentException if a number is missing or out of range, or the version is
   *     another one
   */
  public static Calibration read(Map<String, Double> numbers) {
    double version = require(numbers, VERSION_KEY);
    if (version != VERSION) {
      throw new IllegalArgumentException(
          "version is " + version + "; it must be " + VERSION + ": calibrate again");
    }
    CalibrationQuality quality = quality(numbers);
    return new Calibration(
        mounting(numbers, "pelvis", quality),
        numbers.containsKey(THORAX + "_up_x")
            ? Optional.of(mounting(numbers, THORAX, quality))
            : Optional.empty(),
        new MovementRange(
            require(numbers, HINGE),
            optional(numbers, FLEXION),
            optional(numbers, EXTENSION),
            optional(numbers, LUMBAR_FLEXION),
            optional(numbers, LUMBAR_EXTENSION)),
        new SensorNoise(
            require(numbers, "bias_x_radians_per_second"),
            require(numbers, "bias_y_radians_per_second"),
            require(numbers, "bias_z_radians_per_second"),
            require(numbers, "noise_radians_per_second"),
            require(numbers, "noise_metres_per_second_squared")),
        quality,
        (long) require(numbers, MADE_AT),
        (long) require(numbers, VALID_UNTIL));
  }

  private static void put(Map<String, Double> numbers, String sensor, Mounting mounting) {
    numbers.put(sensor + "_up_x", mounting.upX());
    numbers.put(sensor + "_up_y", mounting.upY());
    numbers.put(sensor + "_up_z", mounting.upZ());
    numbers.put(sensor + "_forward_x", mounting.forwardX());
    numbers.put(sensor + "_forward_y", mounting.forwardY());
    numbers.put(sensor + "_forward_z", mounting.forwardZ());
  }

  private static Mounting mounting(
      Map<String, Double> numbers, String sensor, CalibrationQuality quality) {
    return new Mounting(
        require(numbers, sensor + "_up_x"),
        require(numbers, sensor + "_up_y"),
        require(numbers, sensor + "_up_z"),
        require(numbers, sensor + "_forward_x"),
        require(numbers, sensor + "_forward_y"),
        require(numbers, sensor + "_forward_z"),
        quality.score(),
        MountingSource.CALIBRATED);
  }

  private static CalibrationQuality quality(Map<String, Double> numbers) {
    Map<CalibrationAspect, Double> measured = new EnumMap<>(CalibrationAspect.class);
    for (CalibrationAspect aspect : CalibrationAspect.values()) {
      measured.put(aspect, require(numbers, aspect.id()));
    }
    return new CalibrationQuality(measured);
  }

  private static double require(Map<String, Double> numbers, String name) {
    double value = numbers.getOrDefault(name, Double.NaN);
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          name + " is missing or not a finite number; calibrate again");
    }
    return value;
  }

  private static OptionalDouble optional(Map<String, Double> numbers, String name) {
    return numbers.containsKey(name)
        ? OptionalDouble.of(require(numbers, name))
        : OptionalDouble.empty();
  }
}
