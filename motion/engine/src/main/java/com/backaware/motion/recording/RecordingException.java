package com.backaware.motion.recording;

import java.io.IOException;

/**
 * A recording that cannot be read. The message is for its reader: it names the file, the line and
 * the column where there is one, what is wrong, and what to do.
 */
public final class RecordingException extends IOException {
  private static final long serialVersionUID = 1L;

  private final long line;

  RecordingException(String message, long line) {
    super(message);
    this.line = line;
  }

  /** Line of the file, counted from 1; 0 when the file as a whole is meant. */
  public long line() {
    return line;
  }
}
