package com.backaware.edge.hub.replay;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PaceTest {
  private static final long START = 777;

  private final Pace pace = new Pace(2, () -> START);

  @Test
  void dueNanos_atTwiceTheSpeed_isHalfTheTime() {
    pace.dueNanos(5_000_000);

    assertThat(pace.dueNanos(5_010_000)).isEqualTo(START + 5_000_000);
    assertThat(pace.dueNanos(5_030_000)).isEqualTo(START + 15_000_000);
  }

  @Test
  void dueNanos_afterAStepBack_isAtOnce() {
    pace.dueNanos(100_000);

    assertThat(pace.dueNanos(0)).isEqualTo(START);
    assertThat(pace.dueNanos(10_000)).isEqualTo(START + 5_000_000);
  }

  @Test
  void dueNanos_afterAnAbsurdTimeStamp_losesTwoSecondsAtMost() {
    pace.dueNanos(0);
    pace.dueNanos(9_000_000_000_000L);

    assertThat(pace.dueNanos(10_000)).isEqualTo(START + 1_000_000_000);
  }
}
