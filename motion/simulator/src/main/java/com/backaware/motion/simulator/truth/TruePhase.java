package com.backaware.motion.simulator.truth;

/** Where in a repetition somebody is. */
public enum TruePhase {
  /** Not in a repetition. */
  NONE,
  /** Going down: the pelvis, or the weight where the pelvis stays. */
  DESCENT,
  /** Pausing at the bottom. */
  BOTTOM,
  /** Going up. */
  ASCENT,
  /** Pausing at the top. */
  TOP
}
