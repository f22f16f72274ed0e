package com.backaware.edge.uplink;

/** Supplies the wearer's access token, once per call. Methods may block; one thread at a time. */
public interface TokenSource {
  /**
   * The token to use for the next call.
   *
   * @throws SignInException if there is none to be had
   */
  String token() throws SignInException;

  /**
   * Hears that the service refused the last token.
   *
   * @return whether {@link #token()} will give another one
   */
  default boolean renew() {
    return false;
  }
}
