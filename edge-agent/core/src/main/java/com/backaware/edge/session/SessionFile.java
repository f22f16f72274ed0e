package com.backaware.edge.session;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;

/** The text of an unfinished session's file: one {@code key=value} per line. */
final class SessionFile {
  private static final String ID = "session_id=";
  private static final String STARTED_AT = "started_at=";

  private SessionFile() {}

  static String text(UnfinishedSession session) {
    return ID + session.id() + "\n" + STARTED_AT + session.startedAt() + "\n";
  }

  /** Empty when it is not the text of a session. */
  static Optional<UnfinishedSession> parse(String text) {
    String[] lines = text.split("\n", -1);
    if (lines.length < 2 || !lines[0].startsWith(ID) || !lines[1].startsWith(STARTED_AT)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new UnfinishedSession(
              UUID.fromString(lines[0].substring(ID.length())),
              Instant.parse(lines[1].substring(STARTED_AT.length()))));
    } catch (IllegalArgumentException | DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
