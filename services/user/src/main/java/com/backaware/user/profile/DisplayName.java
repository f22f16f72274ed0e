package com.backaware.user.profile;

import com.backaware.problem.ProblemException;
import java.text.Normalizer;
import java.util.stream.Collectors;

/** The name that a person is called by: any script, 1 to {@value #LONGEST} characters. */
final class DisplayName {
  /** Longest name in Unicode code points (chosen). */
  static final int LONGEST = 60;

  private static final String FIELD = "displayName";

  /** What Keycloak does not take in a person's name. */
  private static final String REFUSED = "<>&\"$%!#?§;*~/\\|^=[]{}()";

  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private DisplayName() {}

  /**
   * The name in Unicode's composed form, without space around it and with single spaces inside.
   *
   * @throws ProblemException 400 that tells what is accepted
   */
  static String of(String given) {
    String name =
        Normalizer.normalize(given, Normalizer.Form.NFC).strip().replaceAll("[\\p{Zs}\\s]+", " ");
    int length = name.codePointCount(0, name.length());
    if (length == 0 || length > LONGEST) {
      throw refused("has " + length + " characters; 1 to " + LONGEST + " are accepted");
    }
    if (name.codePoints().noneMatch(Character::isLetterOrDigit)) {
      throw refused("has no letter or digit; at least one is needed");
    }
    String wrong =
        name.codePoints()
            .filter(DisplayName::isRefused)
            .distinct()
            .mapToObj(DisplayName::show)
            .collect(Collectors.joining(" "));
    if (!wrong.isEmpty()) {
      throw refused("contains " + wrong + "; letters, digits, spaces and . ' - , are accepted");
    }
    return name;
  }

  private static boolean isRefused(int character) {
    if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
      return false;
    }
    return REFUSED.indexOf(character) >= 0
        || switch (Character.getType(character)) {
          case Character.CONTROL,
              Character.FORMAT,
              Character.SURROGATE,
              Character.PRIVATE_USE,
              Character.UNASSIGNED,
              Character.LINE_SEPARATOR,
              Character.PARAGRAPH_SEPARATOR ->
              true;
          default -> false;
        };
  }

  private static String show(int character) {
    return REFUSED.indexOf(character) >= 0
        ? Character.toString(character)
        : String.format("U+%04X", character);
  }

  private static ProblemException refused(String message) {
    return ProblemException.invalid(FIELD, message);
  }
}
