package com.backaware.content.exercise;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A short name for a content: the same for the same bytes, else another. */
final class ContentDigest {
  /** 128 bits: no two contents of a catalogue meet by chance. */
  private static final int LENGTH = 16;

  private ContentDigest() {}

  static String of(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, LENGTH);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
