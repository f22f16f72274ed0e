package com.backaware.motion.repetition;

/** Where in a repetition the pelvis is. */
public enum Phase {
  /** Not in a repetition: before and after one, in whatever pose it begins. */
  STANDING,
  /** On the way from the top to the bottom. */
  DESCENT,
  /** Pausing at the bottom. */
  BOTTOM,
  /** On the way from the bottom to the top. */
  ASCENT,
  /** Pausing at the top. */
  TOP
}
