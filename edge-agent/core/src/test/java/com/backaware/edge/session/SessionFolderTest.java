package com.backaware.edge.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SessionFolderTest {
  private static final UnfinishedSession SESSION =
      new UnfinishedSession(UUID.randomUUID(), Instant.parse("2026-01-02T03:04:05.678Z"));
  private static final SessionKey KEY = SessionKey.of("file", "squat", "belt", "host:1");

  @TempDir Path folder;

  @Test
  void unfinished_afterRemember_isTheSameInAnotherClaim() throws Exception {
    try (SessionFolder.Claim claim = claim()) {
      claim.remember(SESSION);
    }

    try (SessionFolder.Claim claim = claim()) {
      assertThat(claim.unfinished()).contains(SESSION);
    }
  }

  @Test
  void remember_always_leavesNoDraftBehind() throws Exception {
    try (SessionFolder.Claim claim = claim()) {
      claim.remember(SESSION);
      claim.remember(SESSION);
    }

    assertThat(folder.toFile().list()).containsExactlyInAnyOrder("lock", KEY.value() + ".session");
  }

  @Test
  void unfinished_afterForget_isEmpty() throws Exception {
    try (SessionFolder.Claim claim = claim()) {
      claim.remember(SESSION);

      claim.forget();

      assertThat(claim.unfinished()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "session_id=",
        "session_id=x\nstarted_at=2026-01-02T03:04:05Z\n",
        "session_id=0c5bd8f0-4a0e-4a3f-9d2b-0d8d4c6c1f0a\nstarted_at=yesterday\n",
        "\u0000\u0001"
      })
  void unfinished_ofAFileThatIsNone_isEmpty(String text) throws Exception {
    Files.writeString(folder.resolve(KEY.value() + ".session"), text);

    try (SessionFolder.Claim claim = claim()) {
      assertThat(claim.unfinished()).isEmpty();
    }
  }

  @Test
  void claim_whileHeld_isEmpty() throws Exception {
    try (SessionFolder.Claim held = claim()) {
      assertThat(held.unfinished()).isEmpty();

      assertThat(SessionFolder.open(folder).claim(KEY)).isEmpty();
    }
  }

  @Test
  void of_partsThatRunTogether_givesDifferentKeys() {
    assertThat(SessionKey.of("a", "bc")).isNotEqualTo(SessionKey.of("ab", "c"));
    assertThat(SessionKey.of("a", "b").value()).hasSize(32);
  }

  private SessionFolder.Claim claim() throws Exception {
    return SessionFolder.open(folder).claim(KEY).orElseThrow();
  }
}
