package com.backaware.motion.accuracy.data;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class IntervalTest {
  private final Interval interval = new Interval(10, 20, "");

  @Test
  void sharedMicros_apart_isZero() {
    assertThat(interval.sharedMicros(new Interval(20, 30, ""))).isZero();
    assertThat(interval.sharedMicros(new Interval(15, 30, ""))).isEqualTo(5);
  }

  @Test
  void near_gapAtTheLimit_isNear() {
    assertThat(interval.near(new Interval(25, 30, ""), 5)).isTrue();
    assertThat(interval.near(new Interval(26, 30, ""), 5)).isFalse();
    assertThat(interval.near(new Interval(0, 5, ""), 5)).isTrue();
  }
}
