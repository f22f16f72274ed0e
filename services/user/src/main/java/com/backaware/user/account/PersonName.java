package com.backaware.user.account;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A display name in the two parts that Keycloak keeps. A name of one word has no last part.
 *
 * @param first all words but the last, or the only one
 * @param last the last word, or empty
 */
record PersonName(String first, String last) {

  static PersonName of(String displayName) {
    int gap = displayName.lastIndexOf(' ');
    return gap < 0
        ? new PersonName(displayName, "")
        : new PersonName(displayName.substring(0, gap), displayName.substring(gap + 1));
  }

  /** The two parts as one name, or the given word when both are empty. */
  static String display(@Nullable String first, @Nullable String last, String otherwise) {
    String name =
        Stream.of(first, last)
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" "));
    return name.isEmpty() ? otherwise : name;
  }
}
