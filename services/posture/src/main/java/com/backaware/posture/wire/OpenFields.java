package com.backaware.posture.wire;

import com.backaware.motion.exercise.Exercise;
import java.util.Arrays;
import java.util.regex.Pattern;

/** What the fields of an opening message have in common: a wrong one is refused by its name. */
final class OpenFields {
  private static final int LONGEST_QUOTE = 80;

  private OpenFields() {}

  /** The exercise with this identifier. */
  static Exercise exercise(String field, String id) {
    return Exercise.byId(id)
        .orElseThrow(
            () ->
                refused(
                    field, id, "one of " + Exercise.judged().stream().map(Exercise::id).toList()));
  }

  /** The constant with this name. */
  static <E extends Enum<E>> E constant(String field, String name, E[] constants) {
    return Arrays.stream(constants)
        .filter(known -> known.name().equals(name))
        .findFirst()
        .orElseThrow(() -> refused(field, name, "names of " + Arrays.toString(constants)));
  }

  static void expect(Pattern pattern, String field, String value, String accepted) {
    if (!pattern.matcher(value).matches()) {
      throw refused(field, value, accepted);
    }
  }

  static RuntimeException refused(String field, String value, String accepted) {
    String shown = value.length() > LONGEST_QUOTE ? value.substring(0, LONGEST_QUOTE) + "…" : value;
    return StreamFailures.invalid(
        field
            + (value.isEmpty() ? " is missing" : " is \"" + shown + "\"")
            + "; expected "
            + accepted);
  }
}
