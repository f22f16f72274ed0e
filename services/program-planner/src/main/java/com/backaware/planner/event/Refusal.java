package com.backaware.planner.event;

import com.backaware.eventing.RefusedEventException;
import java.util.regex.Pattern;

/** Refuses events whose content makes no sense, naming field, value and what is accepted. */
final class Refusal {
  /** Identifiers also become field names in the store: no dots, no dollars. */
  private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,63}");

  private Refusal() {}

  static void unless(boolean accepted, String field, Object value, String range) {
    if (!accepted) {
      throw new RefusedEventException(field + " is " + value + "; accepted: " + range);
    }
  }

  static void unlessIdentifier(String field, String value) {
    unless(
        IDENTIFIER.matcher(value).matches(),
        field,
        "malformed (" + value.length() + " characters)",
        "1 to 64 letters, digits, hyphens and underscores");
  }
}
