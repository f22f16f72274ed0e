package com.backaware.motion.cue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FaultDwellTest {
  private final FaultDwell dwell = new FaultDwell(0.15, 2.5);

  @Test
  void update_pastForTheDwell_isComplete() {
    assertThat(dwell.update(0, 0.1)).isFalse();
    assertThat(dwell.update(149_000, 1)).isFalse();
    assertThat(dwell.update(150_000, 1)).isTrue();
  }

  @Test
  void update_fallsBackWithinTheHysteresis_goesOn() {
    dwell.update(0, 0.1);

    assertThat(dwell.update(100_000, -2.4)).isFalse();
    assertThat(dwell.update(150_000, 0)).isTrue();
  }

  @Test
  void update_fallsBackBeyondTheHysteresis_startsAnew() {
    dwell.update(0, 0.1);
    dwell.update(100_000, -2.6);

    assertThat(dwell.update(200_000, 0.1)).isFalse();
    assertThat(dwell.update(350_000, 0.1)).isTrue();
  }

  @Test
  void update_unknown_startsAnew() {
    dwell.update(0, 0.1);
    dwell.update(100_000, Double.NaN);

    assertThat(dwell.update(200_000, 0.1)).isFalse();
    assertThat(dwell.update(350_000, 0.1)).isTrue();
  }
}
