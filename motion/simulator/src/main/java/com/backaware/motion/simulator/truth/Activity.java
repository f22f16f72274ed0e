package com.backaware.motion.simulator.truth;

/** What somebody is doing. */
public enum Activity {
  /** Standing quietly. */
  STANDING,
  /** Walking, or taking a step. */
  WALKING,
  /** Turning, shifting weight, shaking out the legs between sets. */
  FIDGETING,
  /** Taking a bar out of the rack. */
  UNRACKING,
  /** Putting it back. */
  RACKING,
  /** Bending down for a weight, and up with it. */
  PICKING_UP,
  /** Putting it down. */
  PUTTING_DOWN,
  /** Getting down to the floor, or up from it. */
  CHANGING_LEVEL,
  /** Sitting down or standing up. */
  SITTING_DOWN_OR_UP,
  /** Moving into the posture of the exercise, or out of it. */
  GETTING_INTO_POSITION,
  /** Still, in the posture of the exercise, before it and after it. */
  READY,
  /** A repetition. */
  REPETITION,
  /** The pause between two repetitions. */
  PAUSE,
  /** A hold. */
  HOLD,
  /** A step of the guided calibration. */
  CALIBRATION;

  /** Whether it belongs to a set. */
  public boolean inSet() {
    return this == REPETITION || this == PAUSE || this == HOLD;
  }
}
