package com.backaware.eventing;

/**
 * An event that will never be taken, however often it is tried: not the expected type, unreadable,
 * or with content that makes no sense. It goes to the dead-letter topic with this message.
 */
public final class RefusedEventException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Refuses an event.
   *
   * @param reason what is wrong, which value, what is accepted; no personal data
   */
  public RefusedEventException(String reason) {
    super(reason);
  }

  RefusedEventException(String reason, Throwable cause) {
    super(reason, cause);
  }
}
