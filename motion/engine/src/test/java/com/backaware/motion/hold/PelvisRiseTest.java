package com.backaware.motion.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PelvisRiseTest {
  private final PelvisRise rise = new PelvisRise();
  private final Wearer wearer = new Wearer(rise::update);

  @ParameterizedTest
  @ValueSource(doubles = {0.2, -0.2})
  void metres_afterARise_tellsMostOfItWithItsSign(double metres) {
    wearer.stay(3).go(20, metres, 1.2);

    assertThat(rise.metres() / metres).isBetween(0.5, 1.0);
  }

  @Test
  void metres_withAnAccelerometerOffByItsScale_staysLow() {
    wearer.motion.vertical = 1.05 * Wearer.GRAVITY;

    wearer.stay(20);

    assertThat(rise.metres()).isCloseTo(0, within(0.005));
  }

  @Test
  void reset_afterARise_isZero() {
    wearer.stay(3).go(20, 0.2, 1.2);

    rise.reset();

    assertThat(rise.metres()).isZero();
  }
}
