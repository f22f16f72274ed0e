package com.backaware.edge.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

final class BackoffTest {
  private final Backoff backoff =
      new Backoff(Duration.ofMillis(250), Duration.ofSeconds(8), new SplittableRandom(1));

  @Test
  void next_timeAfterTime_doublesWithJitterUpToTheLongest() {
    long ceiling = 250;
    for (int attempt = 0; attempt < 40; attempt++) {
      assertThat(backoff.next().toMillis()).isBetween(ceiling / 2, ceiling);
      ceiling = Math.min(8_000, 2 * ceiling);
    }
  }

  @Test
  void reset_afterManyAttempts_beginsAgain() {
    for (int attempt = 0; attempt < 10; attempt++) {
      backoff.next();
    }

    backoff.reset();

    assertThat(backoff.next().toMillis()).isBetween(125L, 250L);
  }
}
