package com.backaware.motion.cue;

/** How early cues come. The factors are chosen. */
public enum Sensitivity {
  /** Later: for heavy sets, or for who finds cues disturbing. */
  LOW(1.25),
  /** As the exercise's profile says. */
  NORMAL(1),
  /** Earlier: for learning a movement. */
  HIGH(0.85);

  private final double factor;

  Sensitivity(double factor) {
    this.factor = factor;
  }

  /** What the margin between own mean and cue threshold is multiplied by. */
  public double factor() {
    return factor;
  }
}
