package com.backaware.backing.process;

/**
 * A component could not start or has died; the message is one sentence for the person at the
 * keyboard.
 */
public final class ComponentFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ComponentFailure(String sentence) {
    super(sentence);
  }

  public ComponentFailure(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
