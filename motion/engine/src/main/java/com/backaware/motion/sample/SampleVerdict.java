package com.backaware.motion.sample;

/** What the engine did with a sample. */
public enum SampleVerdict {
  /** Used. */
  ACCEPTED,
  /** Used, after a gap that was bridged. */
  BRIDGED,
  /** Rejected: a value is not a finite number. */
  NOT_FINITE,
  /** Rejected: a value is outside what a body can do or a sensor can measure. */
  OUT_OF_RANGE,
  /** Rejected: the time is before that of the sample before, or implausibly far after it. */
  OUT_OF_ORDER,
  /** Rejected: the time is that of the sample before. */
  DUPLICATE;

  /** Whether the sample took no part in the engine's state. */
  public boolean rejected() {
    return this != ACCEPTED && this != BRIDGED;
  }
}
