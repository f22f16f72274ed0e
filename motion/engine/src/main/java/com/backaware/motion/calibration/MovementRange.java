package com.backaware.motion.calibration;

import java.util.OptionalDouble;

/**
 * How far the wearer went in the guided calibration, degrees from their own standing, all positive.
 * What is empty was skipped, or needs a second sensor; safe defaults then judge.
 *
 * @param hinge largest forward tilt of the pelvis in the hinge
 * @param flexion largest forward tilt of the pelvis when bending as far as comfortable
 * @param extension largest backward tilt of the pelvis when leaning back
 * @param lumbarFlexion largest flexion of the low back, needs two sensors
 * @param lumbarExtension largest extension of the low back, needs two sensors
 */
public record MovementRange(
    double hinge,
    OptionalDouble flexion,
    OptionalDouble extension,
    OptionalDouble lumbarFlexion,
    OptionalDouble lumbarExtension) {

  private static final double LARGEST = 180;

  /**
   * @throws IllegalArgumentException if an angle is not from 0 to 180
   */
  public MovementRange {
    require("hinge", hinge);
    flexion.ifPresent(value -> require("flexion", value));
    extension.ifPresent(value -> require("extension", value));
    lumbarFlexion.ifPresent(value -> require("lumbarFlexion", value));
    lumbarExtension.ifPresent(value -> require("lumbarExtension", value));
  }

  private static void require(String name, double value) {
    if (!(value >= 0 && value <= LARGEST)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be from 0 to " + LARGEST + " degrees");
    }
  }
}
