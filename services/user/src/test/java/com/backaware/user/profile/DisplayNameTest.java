package com.backaware.user.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.backaware.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DisplayNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada",
        "Zoë O'Brien-Łukasz",
        "山田 太郎",
        "محمد",
        "Ünal, Dr.",
        "می‌خواهم",
        "Bo 2",
        "Ada 🏋️"
      })
  void of_anyScript_isKept(String name) {
    assertThat(DisplayName.of(name)).isEqualTo(name);
  }

  @Test
  void of_spaceAroundAndInside_isTidied() {
    assertThat(DisplayName.of("  Ada \t\u00a0 Lovelace\n")).isEqualTo("Ada Lovelace");
  }

  @Test
  void of_decomposedLetters_composes() {
    assertThat(DisplayName.of("Zoe\u0308")).isEqualTo("Zoë");
  }

  @Test
  void of_sixtyCodePoints_isTheLongest() {
    assertThat(DisplayName.of("𝒜".repeat(60))).hasSize(120);
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> DisplayName.of("𝒜".repeat(61)))
        .withMessage("displayName has 61 characters; 1 to 60 are accepted.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''|has 0 characters",
        "'   '|has 0 characters",
        "'...'|has no letter or digit",
        "'<b>Ada</b>'|contains < > /",
        "'Ada\u0007'|contains U+0007",
        "'Ada\u202Eadmin'|contains U+202E",
        "'\u200B'|has no letter or digit",
        "'A\uD800'|contains U+D800",
      })
  void of_whatIsNoName_tellsWhatIsWrong(String name, String message) {
    assertThatExceptionOfType(ProblemException.class)
        .isThrownBy(() -> DisplayName.of(name))
        .withMessageContaining(message)
        .matches(e -> e.problem().violations().get(0).field().equals("displayName"));
  }
}
