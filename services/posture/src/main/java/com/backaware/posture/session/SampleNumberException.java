package com.backaware.posture.session;

/** Sample numbers that do not follow on; the text names both numbers and what to do. */
public final class SampleNumberException extends Exception {
  private static final long serialVersionUID = 1L;

  SampleNumberException(String message) {
    super(message);
  }
}
