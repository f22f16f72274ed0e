package com.backaware.user.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PersonNameTest {
  @Test
  void of_oneWord_hasNoLastPart() {
    assertThat(PersonName.of("Pelé")).isEqualTo(new PersonName("Pelé", ""));
  }

  @Test
  void of_severalWords_splitsBeforeTheLast() {
    assertThat(PersonName.of("Ana María López")).isEqualTo(new PersonName("Ana María", "López"));
  }

  @Test
  void display_ofBothParts_isWhatWasSplit() {
    assertThat(PersonName.display("Ana María", "López", "ana")).isEqualTo("Ana María López");
    assertThat(PersonName.display("Pelé", "", "p")).isEqualTo("Pelé");
  }

  @Test
  void display_ofNoParts_isTheUsername() {
    assertThat(PersonName.display(null, " ", "ana")).isEqualTo("ana");
  }
}
