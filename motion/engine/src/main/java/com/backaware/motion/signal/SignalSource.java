package com.backaware.motion.signal;

/** Where in the signal a problem lies. */
public enum SignalSource {
  /** The sensor at the sacrum. */
  PELVIS("The pelvis sensor"),
  /** The sensor at the lower thoracic spine. */
  THORAX("The thorax sensor"),
  /** The samples' times, or the samples as a whole. */
  STREAM("The belt");

  private final String subject;

  SignalSource(String subject) {
    this.subject = subject;
  }

  /** How a sentence calls it, at its start. */
  String subject() {
    return subject;
  }
}
