package com.backaware.motion.accuracy.metric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class StatisticsTest {
  @Test
  void median_ofEvenNumber_liesBetween() {
    assertThat(Statistics.median(List.of(9.0, 1.0, 2.0, 4.0))).isEqualTo(3);
    assertThat(Statistics.median(List.of(9.0, 1.0, 2.0))).isEqualTo(2);
    assertThat(Statistics.quantile(List.of(3.0, 1.0), 1)).isEqualTo(3);
  }

  @Test
  void anything_ofNothing_isNotANumber() {
    assertThat(Statistics.mean(List.of())).isNaN();
    assertThat(Statistics.median(List.of())).isNaN();
  }

  @Test
  void rmseAfterOffset_constantOffset_isZero() {
    double[] truth = {1, 2, 3, 4};
    double[] estimate = {11, 12, 13, 14};

    assertThat(Statistics.rmseAfterOffset(estimate, truth)).isZero();
  }

  @Test
  void rmseAfterOffset_growingError_takesTheOffsetOfTheFirstKnownInstant() {
    double[] truth = {Double.NaN, 0, 0, 0};
    double[] estimate = {100, 5, 8, 9};

    assertThat(Statistics.rmseAfterOffset(estimate, truth))
        .isCloseTo(Math.sqrt((0 + 9 + 16) / 3.0), within(1e-12));
  }

  @Test
  void rmseAfterOffset_nothingKnown_isNotANumber() {
    assertThat(Statistics.rmseAfterOffset(new double[] {Double.NaN}, new double[] {1})).isNaN();
  }
}
