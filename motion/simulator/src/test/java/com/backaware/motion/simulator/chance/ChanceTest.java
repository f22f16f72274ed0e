package com.backaware.motion.simulator.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ChanceTest {

  @Test
  void bits_ofASeed_areTheSameForEver() {
    Chance chance = new Chance(42).branch("noise");

    assertThat(chance.bits()).isEqualTo(7391948557009899107L);
    assertThat(chance.normal()).isEqualTo(0.06980782816496817);
  }

  @Test
  void branch_afterDrawing_isTheSame() {
    Chance fresh = new Chance(5);
    Chance used = new Chance(5);
    used.normal();
    used.branch("other").bits();

    assertThat(used.branch("noise").bits()).isEqualTo(fresh.branch("noise").bits());
    assertThat(used.branch("noise", 1).bits()).isNotEqualTo(fresh.branch("noise", 2).bits());
  }

  @Test
  void normal_drawnOften_hasMeanZeroAndVarianceOne() {
    Chance chance = new Chance(1);
    double sum = 0;
    double squares = 0;
    int count = 200_000;
    for (int i = 0; i < count; i++) {
      double value = chance.normal();
      sum += value;
      squares += value * value;
    }

    assertThat(sum / count).isEqualTo(0, within(0.01));
    assertThat(squares / count).isEqualTo(1, within(0.01));
  }

  @Test
  void normalWithin_always_staysWithin() {
    Chance chance = new Chance(2);
    for (int i = 0; i < 10_000; i++) {
      assertThat(Math.abs(chance.normalWithin(1.5))).isLessThanOrEqualTo(1.5);
    }
  }
}
