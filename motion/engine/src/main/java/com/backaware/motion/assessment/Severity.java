package com.backaware.motion.assessment;

import java.util.Optional;

/** How far a finding is past its threshold. */
public enum Severity {
  /** Worth knowing afterwards; no cue. */
  WARN,
  /** Worth a cue. */
  CUE,
  /** Far past the threshold. */
  STRONG;

  /** Score from which a fault is worth knowing: 60 % where the cue is at 70 %. */
  public static final double WARN_SCORE = 0.6 / 0.7;

  /** Score from which a fault is far past its threshold. Chosen. */
  static final double STRONG_SCORE = 1.5;

  /** The severity of a score, of which 1 is the cue threshold; empty when it is no finding. */
  public static Optional<Severity> of(double score) {
    if (!(score >= WARN_SCORE)) {
      return Optional.empty();
    }
    return Optional.of(score >= STRONG_SCORE ? STRONG : score >= 1 ? CUE : WARN);
  }

  /** Whether it is worth a cue. */
  public boolean isFlagged() {
    return this != WARN;
  }
}
