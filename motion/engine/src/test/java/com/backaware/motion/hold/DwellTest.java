package com.backaware.motion.hold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DwellTest {
  private final Dwell dwell = new Dwell(1);

  @Test
  void update_pastTheThreshold_lastsAfterItsTime() {
    assertThat(dwell.update(0, 10, 10, 2)).isFalse();
    assertThat(dwell.update(999_999, 10, 10, 2)).isFalse();
    assertThat(dwell.update(1_000_000, 10, 10, 2)).isTrue();
  }

  @Test
  void update_withinTheHysteresis_goesOn() {
    dwell.update(0, 10, 10, 2);

    assertThat(dwell.update(1_000_000, 8, 10, 2)).isTrue();
    assertThat(dwell.update(1_100_000, 7.9, 10, 2)).isFalse();
  }

  @Test
  void update_afterItWasGone_startsAnew() {
    dwell.update(0, 10, 10, 2);
    dwell.update(900_000, 5, 10, 2);
    dwell.update(950_000, 9, 10, 2);

    assertThat(dwell.begun()).isFalse();
    assertThat(dwell.update(1_000_000, 11, 10, 2)).isFalse();
    assertThat(dwell.update(2_000_000, 11, 10, 2)).isTrue();
  }
}
