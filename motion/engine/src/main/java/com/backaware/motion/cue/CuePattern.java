package com.backaware.motion.cue;

/** The motor's pattern for a cue. */
public enum CuePattern {
  /** A fault in a movement: change it in this or the next repetition. */
  MOVEMENT_FAULT,
  /** A position held wrongly: correct it now. */
  HELD_POSITION,
  /** The position is good again. */
  CORRECTED
}
