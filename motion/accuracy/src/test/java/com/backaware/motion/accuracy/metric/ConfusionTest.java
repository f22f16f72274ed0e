package com.backaware.motion.accuracy.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class ConfusionTest {
  @Test
  void balancedAccuracy_ofUnequalClasses_isTheMeanOfBothShares() {
    Confusion confusion = new Confusion(8, 2, 30, 10);

    assertThat(confusion.sensitivity()).isEqualTo(0.8);
    assertThat(confusion.specificity()).isEqualTo(0.25);
    assertThat(confusion.balancedAccuracy()).isCloseTo(0.525, within(1e-12));
    assertThat(confusion.precision()).isCloseTo(8 / 38.0, within(1e-12));
    assertThat(confusion.accuracy()).isCloseTo(18 / 50.0, within(1e-12));
  }

  @Test
  void with_eachKind_countsIt() {
    Confusion confusion =
        Confusion.NONE.with(true, true).with(true, false).with(false, true).with(false, false);

    assertThat(confusion).isEqualTo(new Confusion(1, 1, 1, 1));
    assertThat(confusion.plus(confusion).count()).isEqualTo(8);
  }

  @Test
  void balancedAccuracy_withoutAnyFault_isNotANumber() {
    assertThat(new Confusion(0, 0, 1, 9).balancedAccuracy()).isNaN();
  }
}
