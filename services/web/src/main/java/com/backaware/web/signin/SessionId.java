package com.backaware.web.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * What the cookie of a session holds: 256 random bits, base64url, and nothing else.
 *
 * @param value the text in the cookie; whatever a client sends, so it may be no id of ours
 */
record SessionId(String value) {
  private static final int BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  static SessionId random() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new SessionId(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** SHA-256 in base64url: names the session without giving it away. */
  String digest() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** Keeps the secret out of logs. */
  @Override
  public String toString() {
    return "SessionId";
  }
}
