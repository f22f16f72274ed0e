package com.backaware.motion.mounting;

/** Where the knowledge of a mounting comes from. */
public enum MountingSource {
  /** From a guided calibration. */
  CALIBRATED,
  /** From the repetitions seen so far. */
  FROM_MOVEMENT
}
