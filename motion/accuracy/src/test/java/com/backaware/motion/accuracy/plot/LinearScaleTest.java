package com.backaware.motion.accuracy.plot;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class LinearScaleTest {
  @Test
  void ticks_areRoundNumbersBetweenTheEnds() {
    assertThat(new LinearScale(0, 1.4, 0, 100).ticks(8))
        .usingElementComparator((a, b) -> Math.abs(a - b) < 1e-12 ? 0 : Double.compare(a, b))
        .containsExactly(0.0, 0.2, 0.4, 0.6, 0.8, 1.0, 1.2, 1.4);
    assertThat(new LinearScale(-3, 6, 0, 100).ticks(8)).containsExactly(-2.0, 0.0, 2.0, 4.0, 6.0);
  }

  @Test
  void label_hasTheDecimalsOfItsStep() {
    LinearScale scale = new LinearScale(0, 1.4, 0, 100);

    assertThat(scale.label(0.6000000001, 8)).isEqualTo("0.6");
    assertThat(new LinearScale(0, 40, 0, 1).label(20, 8)).isEqualTo("20");
  }

  @Test
  void at_beyondTheEnds_staysAtTheEnds() {
    LinearScale upright = new LinearScale(0, 10, 100, 0);

    assertThat(upright.at(2.5)).isEqualTo(75);
    assertThat(upright.at(11)).isZero();
    assertThat(upright.at(-1)).isEqualTo(100);
  }

  @Test
  void at_noExtent_isFinite() {
    assertThat(new LinearScale(3, 3, 0, 10).at(3)).isZero();
  }
}
