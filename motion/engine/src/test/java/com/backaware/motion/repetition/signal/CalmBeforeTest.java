package com.backaware.motion.repetition.signal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CalmBeforeTest {
  private final TraceScript script = new TraceScript();

  @Test
  void holds_afterStanding() {
    long point = script.rest(2).point();

    assertThat(CalmBefore.holds(script.trace, point)).isTrue();
  }

  @Test
  void holds_afterASlowBreath_stillDoes() {
    long point = script.rest(1).move(2, 0, 0.005, 1).point();

    assertThat(CalmBefore.holds(script.trace, point)).isTrue();
  }

  @Test
  void holds_afterSteps_doesNot() {
    long point = script.rest(1).walk(1).point();

    assertThat(CalmBefore.holds(script.trace, point)).isFalse();
  }

  @Test
  void holds_afterBendingDown_doesNot() {
    long point = script.rest(1).move(40, 0, 0, 0.8).point();

    assertThat(CalmBefore.holds(script.trace, point)).isFalse();
  }
}
