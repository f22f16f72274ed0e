package com.backaware.motion.repetition;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SetTrackerTest {
  private final SetTracker sets = new SetTracker(15);

  @Test
  void close_withoutARepetition_isEmpty() {
    assertThat(sets.close()).isEmpty();
  }

  @Test
  void over_pauseElapsed_onlyWhenNoMovementIsUnderWay() {
    sets.add(1_000_000, 3_000_000, false);

    assertThat(sets.over(18_000_000, Phase.STANDING)).isFalse();
    assertThat(sets.over(18_000_001, Phase.DESCENT)).isFalse();
    assertThat(sets.over(18_000_001, Phase.STANDING)).isTrue();
  }

  @Test
  void close_afterRepetitions_tellsOfThemAll() {
    sets.add(1_000_000, 3_000_000, false);
    sets.addCue();
    sets.add(3_000_000, 5_000_000, true);

    assertThat(sets.close()).contains(new SetSummary(1, 1_000_000, 5_000_000, 2, 1, 1));
    assertThat(sets.open()).isFalse();
  }
}
