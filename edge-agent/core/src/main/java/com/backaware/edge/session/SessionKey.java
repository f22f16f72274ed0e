package com.backaware.edge.session;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;

/**
 * Recognises the same undertaking after a restart: a digest over what was asked for.
 *
 * @param value 32 hexadecimal digits
 */
public record SessionKey(String value) {
  private static final int BYTES = 16;

  /** The key of these parts, in this order. */
  public static SessionKey of(String... parts) {
    MessageDigest digest = sha256();
    for (String part : parts) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.UTF_8));
      digest.update((byte) ':');
      digest.update(bytes);
    }
    byte[] all = digest.digest();
    StringBuilder hex = new StringBuilder(2 * BYTES);
    for (int i = 0; i < BYTES; i++) {
      hex.append(String.format(Locale.ROOT, "%02x", all[i]));
    }
    return new SessionKey(hex.toString());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
