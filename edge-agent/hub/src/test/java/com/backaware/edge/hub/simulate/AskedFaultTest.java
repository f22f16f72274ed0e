package com.backaware.edge.hub.simulate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AskedFaultTest {
  private final SessionPlan squats = SessionPlan.of(Person.of(1), Exercise.SQUAT);
  private final SessionPlan plank = SessionPlan.of(Person.of(1), Exercise.PLANK);

  @Test
  void fault_withAmountAndRepetitions_isPlannedSo() {
    FaultPlan plan = planned(squats, "butt-wink=14.5@3,6-8");

    assertThat(plan.fault()).isEqualTo(Fault.BUTT_WINK);
    assertThat(plan.amount()).isEqualTo(14.5);
    assertThat(plan.repetitions()).containsExactly(3, 6, 7, 8);
  }

  @Test
  void fault_alone_isInEveryThirdRepetitionByItsUsualAmount() {
    assertThat(planned(squats, "EXCESSIVE_LEAN").repetitions()).containsExactly(3, 6, 9);
    assertThat(planned(squats, "EXCESSIVE_LEAN").amount()).isEqualTo(15);
    assertThat(planned(squats.repetitions(2), "EXCESSIVE_LEAN").repetitions()).containsExactly(2);
  }

  @Test
  void fault_ofAHold_isBetweenItsSeconds() {
    assertThat(planned(plank, "SAG=12@5-9.5").toSeconds()).isEqualTo(9.5);
    assertThat(planned(plank, "SAG").fromSeconds()).isEqualTo(7.5);
    assertThat(planned(plank.hold(2), "SAG").toSeconds()).isLessThan(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "YOGA",
        "BUTT_WINK=",
        "BUTT_WINK=x",
        "BUTT_WINK=1.2.3",
        "BUTT_WINK@1-2-3",
        "BUTT_WINK@1.5",
        "BUTT_WINK@-",
        "BUTT_WINK=61",
        "SAG",
        "BUTT_WINK@11",
        "BUTT_WINK@0"
      })
  void fault_thatMakesNoSense_isRefused(String text) {
    assertThatThrownBy(() -> planned(squats, text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("fault");
  }

  private static FaultPlan planned(SessionPlan plan, String text) {
    return AskedFault.parse(text).addTo(plan).faults().get(0);
  }
}
