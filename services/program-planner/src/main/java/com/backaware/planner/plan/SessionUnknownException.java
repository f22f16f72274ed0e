package com.backaware.planner.plan;

/** A session is not among a person's recent ones. */
public final class SessionUnknownException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String detail;

  SessionUnknownException(String sessionId) {
    super(sessionId);
    this.detail =
        "You have no recent session "
            + sessionId
            + "; GET /api/sessions lists yours. One that has just ended arrives within seconds.";
  }

  /** What is missing and what to do, in a sentence for a person. */
  public String detail() {
    return detail;
  }
}
