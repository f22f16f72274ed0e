package com.backaware.edge.queue.file;

import java.io.File;
import java.io.IOException;

/** A file of the queue was written by a newer agent. It is left as it is. */
public final class NewerVersionException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String sentence;

  /** Names the file. */
  public NewerVersionException(File file, int version) {
    super(file.getName());
    this.sentence =
        file
            + " is of queue version "
            + version
            + "; this agent knows versions up to "
            + FileHeader.VERSION
            + ": update it, the file is left as it is";
  }

  @Override
  public String getMessage() {
    return sentence;
  }
}
