package com.backaware.motion.cue;

/** When cues come. */
public enum CueTiming {
  /** Within the movement, as soon as the fault is there or about to be. */
  AT_ONCE,
  /** When the repetition is over: for heavy lifts, in which nothing should startle. */
  AFTER_REPETITION
}
