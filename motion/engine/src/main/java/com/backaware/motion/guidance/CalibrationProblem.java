package com.backaware.motion.guidance;

/** What is wrong right now in a guided calibration. */
public enum CalibrationProblem {
  /** Nothing. */
  NONE(""),
  /** The wearer should stand and does not. */
  STILL_MOVING("Stand still: you are still moving."),
  /** The bend is too small. */
  BEND_FURTHER("Bend further."),
  /** The bend lasts. */
  COME_UP("Come back up slowly."),
  /** The movement is too fast to be measured well. */
  TOO_FAST("Slower, please."),
  /** Forward instead of back. */
  LEAN_BACK("Lean back, not forward."),
  /** Back instead of forward. */
  BEND_FORWARD("Bend forward, not back."),
  /** What was asked for did not come in time. */
  TIMED_OUT("That took too long. Start again when you are ready.");

  private final String sentence;

  CalibrationProblem(String sentence) {
    this.sentence = sentence;
  }

  /** What to tell the wearer; empty when nothing is wrong. */
  public String sentence() {
    return sentence;
  }
}
