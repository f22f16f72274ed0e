package com.backaware.posture.history;

import com.backaware.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;

/** Where a page of sessions ended; opaque to callers. */
record SessionCursor(Instant startedAt, String sessionId) {

  String text() {
    String plain = startedAt.toEpochMilli() + "_" + sessionId;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(plain.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads what {@link #text()} wrote; anything else is the caller's mistake. */
  static SessionCursor parse(String text) {
    try {
      String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      int bar = plain.indexOf('_');
      return new SessionCursor(
          Instant.ofEpochMilli(Long.parseLong(plain.substring(0, Math.max(0, bar)))),
          plain.substring(bar + 1));
    } catch (IllegalArgumentException e) {
      throw ProblemException.invalid(
          "cursor", "is not one of ours; use nextCursor of the page before, or leave it out");
    }
  }
}
