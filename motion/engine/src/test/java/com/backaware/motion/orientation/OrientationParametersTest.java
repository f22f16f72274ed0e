package com.backaware.motion.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class OrientationParametersTest {
  @Test
  void defaults_haveThePublishedTimeConstant() {
    assertThat(OrientationParameters.defaults().accelerationTimeConstant()).isEqualTo(3);
  }

  @Test
  void create_valueNotPositive_namesIt() {
    assertThatThrownBy(
            () ->
                new OrientationParameters(
                    3, true, true, 0.5, 0, 2, 0.1, 0.0001, 0.03, 1.5, 0.5, 2, 0.5, 0.5, 0))
        .hasMessageContainingAll("biasForgettingTime", "0.0", "above 0");
    assertThatThrownBy(
            () ->
                new OrientationParameters(
                    Double.NaN, true, true, 1, 1, 2, 0.1, 0.0001, 1, 1.5, 0.5, 2, 0.5, 0.5, 0))
        .hasMessageContaining("accelerationTimeConstant");
    assertThatThrownBy(
            () ->
                new OrientationParameters(
                    3, true, true, 1, 1, 2, 0.1, 0.0001, 1, 1.5, 0.5, 2, 0.5, 0.5, 1))
        .hasMessageContaining("sensorDelay");
  }
}
