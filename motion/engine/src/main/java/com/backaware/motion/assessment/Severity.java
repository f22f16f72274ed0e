package com.backaware.motion.assessment;

/** How far a finding is past its threshold. */
public enum Severity {
  /** Worth knowing afterwards; no cue. */
  WARN,
  /** Worth a cue. */
  CUE,
  /** Far past the threshold. */
  STRONG
}
