package com.backaware.motion.calibration;

/**
 * A quantity of a repetition that differs between people and is judged against the wearer's own.
 * Degrees, unless the name says otherwise.
 */
public enum Feature {
  /** Largest minus smallest forward tilt of the pelvis while it goes down and up. */
  TILT_RANGE,
  /**
   * How far the pelvis turns back in the lower half of the movement, against the largest forward
   * tilt before it and after it, whichever is smaller.
   */
  BOTTOM_TUCK,
  /** Forward tilt of the pelvis at the lowest point, against the mean of start and end. */
  BOTTOM_TILT,
  /** Way down of the pelvis, metres. */
  DEPTH_METRES
}
