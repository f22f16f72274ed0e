package com.backaware.motion.calibration;

/**
 * A quantity of a repetition that differs between people and is judged against the wearer's own.
 * Degrees.
 */
public enum Feature {
  /** Largest minus smallest forward tilt of the pelvis. */
  TILT_RANGE,
  /** How far the pelvis turns back at the bottom from its largest forward tilt in the descent. */
  BOTTOM_TUCK
}
