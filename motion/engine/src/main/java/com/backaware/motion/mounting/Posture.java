package com.backaware.motion.mounting;

/**
 * How the pelvis lies in space, against standing. One sensor knows no more: on all fours looks like
 * a plank, and someone who sits upright looks like someone who stands.
 */
public enum Posture {
  /** Nothing is known of the mounting. */
  UNKNOWN,
  /** Within 30° of standing: standing, half of a squat, sitting upright. */
  STANDING,
  /** Bent forward by 30° to 60°, or to a side by 30° to 50°: a hinge, a row. */
  BENT,
  /** Turned back by 30° to 60°: sitting slumped, half lying. */
  RECLINED,
  /** Front down, 60° to 135° forward: plank, press-up, all fours. */
  PRONE,
  /** Back down, 60° to 135° back: bridge, dead bug, bench press. */
  SUPINE,
  /** On the left side. */
  SIDE_LEFT,
  /** On the right side. */
  SIDE_RIGHT,
  /** Upside down: the belt is, or its wearer. */
  INVERTED;

  // All limits are chosen: half-way between the postures that exercises use.
  private static final double UPRIGHT_DEGREES = 30;
  private static final double LEVEL_DEGREES = 60;
  private static final double INVERTED_DEGREES = 135;
  private static final double ON_SIDE_DEGREES = 50;

  /**
   * The posture at these angles of a {@link BodyFrame}.
   *
   * @param tilt forward tilt, degrees; may be NaN where the list is large
   * @param list list, degrees; NaN when the mounting is unknown
   */
  static Posture of(double tilt, double list) {
    if (Double.isNaN(list)) {
      return UNKNOWN;
    }
    if (Math.abs(list) > ON_SIDE_DEGREES) {
      return list > 0 ? SIDE_RIGHT : SIDE_LEFT;
    }
    double size = Math.abs(tilt);
    if (size > INVERTED_DEGREES) {
      return INVERTED;
    }
    if (size >= LEVEL_DEGREES) {
      return tilt > 0 ? PRONE : SUPINE;
    }
    if (size > UPRIGHT_DEGREES) {
      return tilt > 0 ? BENT : RECLINED;
    }
    return Math.abs(list) > UPRIGHT_DEGREES ? BENT : STANDING;
  }
}
