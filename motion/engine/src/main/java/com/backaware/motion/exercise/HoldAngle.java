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
   * Turn about the vertical, either side alike, which only the gyroscope tells: slow changes do not
   * show. Lying on a side it is the forward tilt.
   */
  LEVEL_TILT
}
