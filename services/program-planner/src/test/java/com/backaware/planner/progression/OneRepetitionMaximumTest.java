package com.backaware.planner.progression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class OneRepetitionMaximumTest {

  @Test
  void of_oneRepetition_isTheLoadItself() {
    assertThat(OneRepetitionMaximum.of(100, 1)).contains(new OneRepetitionMaximum(100, 100));
  }

  @Test
  void of_fiveRepetitions_liesBetweenBrzyckiAndEpley() {
    OneRepetitionMaximum five = OneRepetitionMaximum.of(100, 5).orElseThrow();

    assertThat(five.lowKilograms()).isCloseTo(112.5, within(1e-9));
    assertThat(five.highKilograms()).isCloseTo(116.67, within(0.01));
  }

  @Test
  void of_tenRepetitions_isTheSameByBothFormulas() {
    OneRepetitionMaximum ten = OneRepetitionMaximum.of(90, 10).orElseThrow();

    assertThat(ten.lowKilograms()).isCloseTo(120, within(1e-9));
    assertThat(ten.highKilograms()).isCloseTo(120, within(1e-9));
  }

  @Test
  void of_repetitionsOutsideTheRange_isNone() {
    assertThat(OneRepetitionMaximum.of(100, 0)).isEmpty();
    assertThat(OneRepetitionMaximum.of(100, 11)).isEmpty();
  }

  @Property
  void of_moreRepetitionsOrLoad_isNeverLess(
      @ForAll @DoubleRange(min = 0.5, max = 490) double kilograms,
      @ForAll @IntRange(min = 1, max = 9) int repetitions) {
    double low = OneRepetitionMaximum.of(kilograms, repetitions).orElseThrow().lowKilograms();

    assertThat(low).isGreaterThanOrEqualTo(kilograms);
    assertThat(OneRepetitionMaximum.of(kilograms, repetitions + 1).orElseThrow().lowKilograms())
        .isGreaterThan(low);
    assertThat(OneRepetitionMaximum.of(kilograms + 1, repetitions).orElseThrow().lowKilograms())
        .isGreaterThan(low);
  }
}
