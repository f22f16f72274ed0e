package com.backaware.motion.repetition.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.repetition.travel.StillReading;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LiftOffTest {
  private final TraceScript script = new TraceScript();
  private final LiftOff lift = new LiftOff(script.trace, new StillReading());

  @BeforeEach
  void follow() {
    script.tell(lift::update);
  }

  @Test
  void lifted_whileStanding_isFalse() {
    script.rest(3);

    assertThat(lift.lifted()).isFalse();
    assertThat(lift.rise()).isCloseTo(0, within(1e-3));
  }

  @Test
  void lifted_hipsRiseWithoutTurning_isTrueFromWhereTheyStoodStill() {
    script.rest(2).move(0, 0, 0.3, 1.2);

    assertThat(lift.lifted()).isTrue();
    assertThat(script.trace.time(lift.liftedFrom()) * 1e-6).isCloseTo(2.1, within(0.15));
    assertThat(lift.rise()).isCloseTo(0.3, within(0.03));
  }

  @Test
  void lifted_hipsSink_isFalse() {
    script.rest(2).move(0, 0, -0.3, 1.2);

    assertThat(lift.lifted()).isFalse();
  }

  @Test
  void lifted_standingStillAgain_isForgottenButFromWhereIsNot() {
    script.rest(2).move(0, 0, 0.3, 1.2);
    long from = lift.liftedFrom();
    script.rest(1);

    assertThat(lift.lifted()).isFalse();
    assertThat(lift.liftedFrom()).isEqualTo(from);
  }
}
