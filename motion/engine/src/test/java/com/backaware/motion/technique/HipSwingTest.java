package com.backaware.motion.technique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HipSwingTest {
  private static final double PERIOD = 2.4;
  private static final double BIAS = 0.2;

  private final HipSwing swing = new HipSwing(PERIOD);

  @ParameterizedTest
  @ValueSource(doubles = {0.01, 0.0222, 0.04})
  void degrees_sineAboutAnyAxis_isItsRangeWhateverTheBias(double seconds) {
    feed(5 * PERIOD, seconds, 10, 0.5);

    assertThat(swing.known()).isTrue();
    assertThat(swing.degrees()).isCloseTo(10, within(0.7));
    assertThat(swing.thrust()).isCloseTo(0.5 / Math.sqrt(2), within(0.03));
    assertThat(swing.periodSeconds()).isCloseTo(PERIOD, within(0.1));
  }

  @Test
  void periodSeconds_steps_isThatOfAStride() {
    for (double t = 0; t < 5 * PERIOD; t += 0.01) {
      double rate = Math.toRadians(60) * Math.cos(2 * Math.PI * t / 1.1);
      swing.update(0.01, rate, 0, 0, 9.8 + 3 * Math.sin(4 * Math.PI * t / 1.1));
    }

    assertThat(swing.degrees()).isGreaterThan(6);
    assertThat(swing.periodSeconds()).isCloseTo(1.1, within(0.1));
  }

  @Test
  void degrees_stretchNotOver_isZero() {
    feed(PERIOD - 0.1, 0.01, 10, 0.5);

    assertThat(swing.known()).isFalse();
    assertThat(swing.degrees()).isZero();
    assertThat(swing.thrust()).isZero();
  }

  @Test
  void update_longGap_startsAnew() {
    feed(5 * PERIOD, 0.01, 10, 0.5);

    swing.update(1, 0, 0, 0, 9.8);

    assertThat(swing.known()).isFalse();
  }

  @Test
  void degrees_standingStill_isZero() {
    feed(5 * PERIOD, 0.01, 0, 0);

    assertThat(swing.degrees()).isCloseTo(0, within(1e-6));
    assertThat(swing.thrust()).isCloseTo(0, within(1e-6));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 11, Double.NaN})
  void create_stretchOutOfRange_isRefused(double seconds) {
    assertThatThrownBy(() -> new HipSwing(seconds)).hasMessageContaining("stretchSeconds is");
  }

  /** Swings to and fro about a skew axis, with a bias on every axis of the gyroscope. */
  private void feed(double seconds, double step, double degrees, double force) {
    for (double t = step; t < seconds; t += step) {
      double phase = 2 * Math.PI * t / PERIOD;
      double rate = Math.toRadians(degrees) / 2 * 2 * Math.PI / PERIOD * Math.cos(phase);
      swing.update(
          step,
          0.6 * rate + BIAS,
          0.8 * rate - BIAS,
          BIAS / 2,
          9.80665 + force * Math.sin(2 * phase));
    }
  }
}
