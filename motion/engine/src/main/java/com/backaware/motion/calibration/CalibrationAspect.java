package com.backaware.motion.calibration;

import java.util.Locale;

/**
 * What a calibration is rated by. Up to its good value an aspect costs nothing, at its poor value
 * {@link CalibrationQuality#POOR_SCORE}, in between and beyond in proportion. All values are
 * chosen; what is known of people stands beside them.
 */
public enum CalibrationAspect {
  /** How far standing swayed, degrees (root mean square). 16 people: median 0.5, 95 % below 2.0. */
  STILLNESS("stillness_degrees", 0.8, 2.5, "you moved while standing (by %.1f degrees)"),
  /** How far the pelvis went in the hinge, degrees. A hinge to level takes 40 to 70. */
  HINGE_SIZE("hinge_degrees", 30, 15, "the hinge was too small (%.0f degrees)"),
  /** How far the hinge left its plane, degrees: 0 in one plane, 45 with no plane at all. */
  ONE_PLANE("out_of_plane_degrees", 5, 15, "the hinge swerved to a side (by %.0f degrees)"),
  /** How far the pelvis turned about the vertical in the hinge, degrees. */
  ROTATION("rotation_degrees", 10, 30, "you turned to a side in the hinge (by %.0f degrees)"),
  /** How far the bends' directions were apart, degrees. */
  AGREEMENT(
      "disagreement_degrees", 10, 25, "you bent in different directions (%.0f degrees apart)"),
  /** How far from the first standing a bend ended, degrees. Placement moves by 5 to 10. */
  RETURN("return_degrees", 4, 10, "you came back %.0f degrees from where you had started"),
  /** How much the sensor shook in the bends, °/s. Forty sets of squats: 1.6 to 4.2. */
  WOBBLE("wobble_degrees_per_second", 6, 18, "the belt is loose (it shook at %.0f degrees/s)"),
  /** How fast the pelvis turned at most, °/s. */
  SPEED("fastest_degrees_per_second", 120, 240, "you moved too fast (%.0f degrees/s)");

  private final String id;
  private final double good;
  private final double poor;
  private final String words;

  CalibrationAspect(String id, double good, double poor, String words) {
    this.id = id;
    this.good = good;
    this.poor = poor;
    this.words = words;
  }

  /** Name of the measured value, with its unit. */
  public String id() {
    return id;
  }

  /** A measured value that is surely good. */
  public double good() {
    return good;
  }

  /** A measured value that makes a calibration poor on its own. */
  public double poor() {
    return poor;
  }

  /** Cost of a measured value, 0 (good) to 1. */
  double cost(double measured) {
    double part = (measured - good) / (poor - good);
    return Math.max(0, Math.min(1, (1 - CalibrationQuality.POOR_SCORE) * part));
  }

  /** The value in words, for example "the hinge was too small (12 degrees)". */
  String words(double measured) {
    return String.format(Locale.ROOT, words, measured);
  }
}
