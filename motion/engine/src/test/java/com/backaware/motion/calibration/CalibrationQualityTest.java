package com.backaware.motion.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class CalibrationQualityTest {
  @Test
  void score_everythingGood_isOneWithoutAReason() {
    CalibrationQuality quality = new CalibrationQuality(Calibrations.measured());

    assertThat(quality.score()).isEqualTo(1);
    assertThat(quality.poor()).isFalse();
    assertThat(quality.reason()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(CalibrationAspect.class)
  void score_oneAspectAtItsPoorValue_isPoorForThatReason(CalibrationAspect aspect) {
    Map<CalibrationAspect, Double> measured = Calibrations.measured();
    measured.put(aspect, aspect.poor());

    CalibrationQuality quality = new CalibrationQuality(measured);

    assertThat(quality.score()).isCloseTo(0.5, within(1e-12));
    assertThat(quality.poor()).isTrue();
    assertThat(quality.reason()).contains(aspect.words(aspect.poor()));
  }

  @ParameterizedTest
  @EnumSource(CalibrationAspect.class)
  void score_oneAspectAlmostPoor_isNotPoor(CalibrationAspect aspect) {
    Map<CalibrationAspect, Double> measured = Calibrations.measured();
    measured.put(aspect, 0.02 * aspect.good() + 0.98 * aspect.poor());

    assertThat(new CalibrationQuality(measured).poor()).isFalse();
  }

  @Test
  void costs_whateverIsMeasured_addUpWithTheScore() {
    Random random = new Random(5);
    for (int i = 0; i < 1000; i++) {
      Map<CalibrationAspect, Double> measured = Calibrations.measured();
      measured.replaceAll((aspect, value) -> 3 * aspect.poor() * random.nextDouble());

      CalibrationQuality quality = new CalibrationQuality(measured);

      double sum = quality.costs().values().stream().mapToDouble(cost -> cost).sum();
      assertThat(quality.score() + sum).isCloseTo(1, within(1e-12));
      assertThat(quality.costs().values()).allSatisfy(cost -> assertThat(cost).isBetween(0.0, 1.0));
    }
  }

  @ParameterizedTest
  @CsvSource({"NaN", "Infinity"})
  void new_notFinite_isRefusedByName(double value) {
    Map<CalibrationAspect, Double> measured = Calibrations.measured();
    measured.put(CalibrationAspect.WOBBLE, value);

    assertThatThrownBy(() -> new CalibrationQuality(measured))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("wobble_degrees_per_second is " + value);
  }

  @Test
  void new_aspectMissing_isRefusedByName() {
    Map<CalibrationAspect, Double> measured = Calibrations.measured();
    measured.remove(CalibrationAspect.SPEED);

    assertThatThrownBy(() -> new CalibrationQuality(measured))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fastest_degrees_per_second");
  }
}
