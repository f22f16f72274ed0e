package com.backaware.motion.mounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MountingTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 2, 1, 0, 0, 1, up is",
    "NaN, 0, 1, 1, 0, 0, 1, up is",
    "0, 0, 1, 0, 0, 0, 1, forward is",
    "0, 0, 1, 0, 0.6, 0.8, 1, right angles",
    "0, 0, 1, 1, 0, 0, 1.1, quality is 1.1",
    "0, 0, 1, 1, 0, 0, NaN, quality is NaN",
  })
  void new_impossible_isRefused(
      double ux, double uy, double uz, double fx, double fy, double fz, double q, String words) {
    assertThatThrownBy(() -> new Mounting(ux, uy, uz, fx, fy, fz, q, MountingSource.FROM_MOVEMENT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(words);
  }

  @Test
  void of_slopingForward_isMadeLevel() {
    Mounting mounting = Mounting.of(0, 0, 3, 2, 0, 5, 1, MountingSource.CALIBRATED);

    assertThat(mounting.upZ()).isEqualTo(1);
    assertThat(mounting.forwardX()).isEqualTo(1);
    assertThat(mounting.forwardZ()).isZero();
  }

  @Test
  void of_forwardAlongUp_isRefused() {
    assertThatThrownBy(() -> Mounting.of(0, 0, 1, 0, 0, 1, 1, MountingSource.CALIBRATED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("forward is");
  }

  @Test
  void turnedRight_aQuarter_looksToTheRight() {
    Mounting mounting =
        Mounting.of(0, 0, 1, 1, 0, 0, 1, MountingSource.CALIBRATED)
            .turnedRight(90, 0.5, MountingSource.CALIBRATED);

    assertThat(mounting.forwardX()).isCloseTo(0, within(1e-12));
    assertThat(mounting.forwardY()).isCloseTo(-1, within(1e-12));
  }
}
