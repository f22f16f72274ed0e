package com.backaware.edge.uplink;

/** The session cannot be carried to the service. The message is one sentence for the user. */
public final class UplinkRefusedException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final Reason reason;

  /** Creates it. */
  public UplinkRefusedException(Reason reason, String message) {
    super(message);
    this.sentence = message;
    this.reason = reason;
  }

  @Override
  public String getMessage() {
    return sentence;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }

  /** Why a session cannot be carried. */
  public enum Reason {
    /** No token, or one that the service does not accept. */
    NOT_SIGNED_IN,
    /** The belt or the session is someone else's. */
    NOT_PERMITTED,
    /** The belt stayed unregistered, or another condition of the service stayed unmet. */
    NOT_READY,
    /** The two sides do not speak the same protocol. */
    NOT_UNDERSTOOD,
    /** Another agent took the session over. */
    TAKEN_OVER,
    /** The service lost samples that it had acknowledged. */
    SAMPLES_LOST,
    /** The agent itself failed. */
    INTERNAL
  }
}
