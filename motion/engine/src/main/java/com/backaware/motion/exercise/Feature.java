package com.backaware.motion.exercise;

/**
 * A quantity of a repetition that differs between people and is judged against the wearer's own.
 * Degrees, unless the name says otherwise. The turn is the lowest point of a repetition that begins
 * at the top, the highest one of a repetition that begins at the bottom.
 */
public enum Feature {
  /** Largest minus smallest forward tilt of the pelvis on the way there and back. */
  TILT_RANGE,
  /**
   * How far the pelvis turns back in the lower half of the movement, against the largest forward
   * tilt before it and after it, whichever is smaller.
   */
  BOTTOM_TUCK,
  /** Forward tilt of the pelvis at the lowest point, against the mean of start and end. */
  BOTTOM_TILT,
  /** Way down of the pelvis, metres. */
  DEPTH_METRES,
  /** Largest forward tilt, against standing. */
  PEAK_TILT,
  /** Smallest forward tilt, against standing. */
  LEAST_TILT,
  /** How far the pelvis turns back again while the way to the bottom goes on. */
  TURN_BACK,
  /** How much the forward tilt grows at most in the first third of the way up. */
  EARLY_RISE,
  /** Forward tilt after the first sixth of the way up, against that at the top. */
  LIFT_TILT,
  /** The same of the trunk, by both sensors. */
  LIFT_TRUNK,
  /** Forward tilt at the turn against that at the start; negative in a bridge. */
  TOP_TILT,
  /** Largest forward tilt minus the smallest around it, in a movement that needs none. */
  SWING,
  /** List that is farthest from that at the start, right side down positive. */
  LIST,
  /** Turn about the vertical that is farthest from the start, to the left positive. */
  ROTATION,
  /** Range of the trunk's forward tilt, by both sensors. */
  TRUNK_RANGE,
  /** Largest rounding of the low back, by both sensors. */
  FLEXION,
  /** Least rounding of the low back, negative when it is arched, by both sensors. */
  EXTENSION,
  /** See {@link com.backaware.motion.technique.SquatMeasures#heldLean()}. */
  HELD_LEAN,
  /** Mean forward tilt of the pelvis in a hold, on a side its lean to it, against standing. */
  HELD_TILT
}
