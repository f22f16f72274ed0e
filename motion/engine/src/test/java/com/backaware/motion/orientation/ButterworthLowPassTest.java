package com.backaware.motion.orientation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ButterworthLowPassTest {
  @Test
  void filter_young_isTheMean() {
    ButterworthLowPass lowPass = new ButterworthLowPass(1, 1);
    double[] inputs = {4, 0, 2, 10};
    double[] means = {4, 2, 2, 4};
    for (int i = 0; i < inputs.length; i++) {
      lowPass.step(0.1);
      assertThat(lowPass.filter(0, inputs[i])).isCloseTo(means[i], within(1e-12));
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.001, 0.01, 0.05, 0.0999, 0.1001, 0.25, 0.5, 1})
  void filter_step_followsTheAnalyticResponseAtEveryRate(double interval) {
    ButterworthLowPass lowPass = settledAtZero(interval);
    double seconds = 0;
    while (seconds < 6) {
      lowPass.step(interval);
      seconds += interval;
      double expected =
          1 - StrictMath.exp(-seconds) * (StrictMath.cos(seconds) + StrictMath.sin(seconds));
      assertThat(lowPass.filter(0, 1)).isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void filter_changingRate_followsTheAnalyticResponse() {
    ButterworthLowPass lowPass = settledAtZero(0.01);
    double seconds = 0;
    for (int i = 0; seconds < 6; i++) {
      double interval = i % 3 == 0 ? 0.002 : i % 3 == 1 ? 0.03 : 0.2;
      lowPass.step(interval);
      seconds += interval;
      double expected =
          1 - StrictMath.exp(-seconds) * (StrictMath.cos(seconds) + StrictMath.sin(seconds));
      assertThat(lowPass.filter(0, 1)).isCloseTo(expected, within(1e-9));
    }
  }

  @Test
  void filter_atTheCutOff_halvesThePower() {
    ButterworthLowPass lowPass = settledAtZero(0.001);
    double rate = Math.sqrt(2);
    double largest = 0;
    for (int i = 0; i < 60_000; i++) {
      lowPass.step(0.001);
      double filtered = lowPass.filter(0, StrictMath.sin(rate * i * 0.001));
      largest = i > 40_000 ? Math.max(largest, filtered) : 0;
    }
    assertThat(largest).isCloseTo(Math.sqrt(0.5), within(1e-3));
  }

  private static ButterworthLowPass settledAtZero(double interval) {
    ButterworthLowPass lowPass = new ButterworthLowPass(1, 1);
    for (double seconds = 0; seconds < 1.5; seconds += interval) {
      lowPass.step(interval);
      lowPass.filter(0, 0);
    }
    return lowPass;
  }
}
