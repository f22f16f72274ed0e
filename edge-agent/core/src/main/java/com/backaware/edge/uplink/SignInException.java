package com.backaware.edge.uplink;

/** No access token could be had. The message is one sentence for the user. */
public final class SignInException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String sentence;
  private final boolean definite;

  /**
   * Creates it.
   *
   * @param definite false if trying again later may help, for example when the sign-in server was
   *     not reached
   */
  public SignInException(String message, boolean definite) {
    super(message);
    this.sentence = message;
    this.definite = definite;
  }

  @Override
  public String getMessage() {
    return sentence;
  }

  /** Whether trying again is pointless. */
  public boolean definite() {
    return definite;
  }
}
