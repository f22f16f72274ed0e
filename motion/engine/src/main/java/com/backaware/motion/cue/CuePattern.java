package com.backaware.motion.cue;

/** The motor's pattern for a cue. */
public enum CuePattern {
  /** A fault in a movement: change it in this or the next repetition. */
  MOVEMENT_FAULT(250_000),
  /** A position held wrongly: correct it now. */
  HELD_POSITION(600_000),
  /** The position is good again. */
  CORRECTED(100_000);

  private final long micros;

  CuePattern(long micros) {
    this.micros = micros;
  }

  /** How long the motor takes to tell it, microseconds. Chosen: three that a wearer tells apart. */
  public long micros() {
    return micros;
  }
}
