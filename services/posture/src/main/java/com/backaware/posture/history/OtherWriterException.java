package com.backaware.posture.history;

/** Another process has stored other samples at the same place of a session. */
public final class OtherWriterException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  OtherWriterException() {
    super("another process has stored other samples at the same place of the session");
  }
}
