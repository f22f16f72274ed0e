package com.backaware.motion.repetition;

/** Where in a repetition the pelvis is. */
public enum Phase {
  /** Not in a repetition. */
  STANDING,
  /** Going down, or waiting at the bottom. */
  DESCENT,
  /** Coming up. */
  ASCENT
}
