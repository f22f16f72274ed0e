package com.backaware.motion.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleQuantizerTest {
  @Test
  void acceleration_ofEveryFourDecimalValue_isTheParsedDecimal() {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 20_000; i++) {
      double parsed =
          Double.parseDouble(String.format(Locale.ROOT, "%.4f", random.nextDouble(-200.0, 200.0)));

      double through = SampleQuantizer.acceleration(SampleQuantizer.accelerationCount(parsed));

      assertThat(through).isEqualTo(parsed);
    }
  }

  @Test
  void angularRate_ofEveryFiveDecimalValue_isTheParsedDecimal() {
    SplittableRandom random = new SplittableRandom(4);
    for (int i = 0; i < 20_000; i++) {
      double parsed =
          Double.parseDouble(String.format(Locale.ROOT, "%.5f", random.nextDouble(-40.0, 40.0)));

      double through = SampleQuantizer.angularRate(SampleQuantizer.angularRateCount(parsed));

      assertThat(through).isEqualTo(parsed);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void accelerationCount_notFinite_isTheReservedCount(double value) {
    assertThat(SampleQuantizer.accelerationCount(value)).isEqualTo(SampleQuantizer.NOT_A_NUMBER);
    assertThat(SampleQuantizer.acceleration(SampleQuantizer.NOT_A_NUMBER)).isNaN();
  }

  @Test
  void accelerationCount_huge_isClampedAndStaysFinite() {
    assertThat(SampleQuantizer.accelerationCount(1e300)).isEqualTo(1_073_741_822);
    assertThat(SampleQuantizer.accelerationCount(-1e300)).isEqualTo(-1_073_741_822);
  }
}
