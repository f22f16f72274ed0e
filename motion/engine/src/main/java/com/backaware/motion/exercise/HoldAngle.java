package com.backaware.motion.exercise;

/** The angle by which a fault of a hold shows, against where the hold began. Degrees. */
public enum HoldAngle {
  /** Forward tilt of the pelvis. */
  TILT,
  /** List of the pelvis, either side alike; lying on a side, towards that side. */
  LIST,
  /** Turn about the body's long axis, either side alike. */
  ROLL,
  /**
   * Forward tilt while lying on a side, when it is a turn about the vertical, which only the
   * gyroscope tells: slow changes do not show.
   */
  LEVEL_TILT
}
