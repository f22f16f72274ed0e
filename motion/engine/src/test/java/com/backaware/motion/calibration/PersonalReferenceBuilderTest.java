package com.backaware.motion.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PersonalReferenceBuilderTest {
  private final PersonalReferenceBuilder builder = new PersonalReferenceBuilder(Exercise.SQUAT);

  @Test
  void build_nothingAdded_isEmpty() {
    assertThat(builder.build()).isEmpty();
  }

  @Test
  void build_oneRepetition_hasNoDeviation() {
    builder.add(Map.of(Feature.TILT_RANGE, 30.0));

    assertThat(builder.build().orElseThrow().feature(Feature.TILT_RANGE))
        .contains(new Statistic(30, 0));
  }

  @Test
  void build_repetitions_hasMeanAndDeviationOfTheSample() {
    builder.add(Map.of(Feature.TILT_RANGE, 28.0));
    builder.add(Map.of(Feature.TILT_RANGE, 30.0));
    builder.add(Map.of(Feature.TILT_RANGE, 32.0));

    assertThat(builder.build().orElseThrow().feature(Feature.TILT_RANGE))
        .contains(new Statistic(30, 2));
    assertThat(builder.build().orElseThrow().feature(Feature.BOTTOM_TUCK)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"NaN, 0", "1, -1", "1, NaN", "Infinity, 1"})
  void statistic_outOfRange_isRefused(double mean, double deviation) {
    assertThatThrownBy(() -> new Statistic(mean, deviation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must be");
  }
}
