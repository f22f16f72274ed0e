package com.backaware.motion.simulator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.person.Person;
import org.junit.jupiter.api.Test;

final class SessionPlanTest {
  private final SessionPlan squats = SessionPlan.of(Person.of(1), Exercise.SQUAT);
  private final SessionPlan plank = SessionPlan.of(Person.of(1), Exercise.PLANK);

  @Test
  void change_always_leavesThePlanItCameFrom() {
    SessionPlan more = squats.repetitions(12).sets(3).fault(Fault.BUTT_WINK, 15, 2, 12);

    assertThat(squats.repetitions()).isEqualTo(10);
    assertThat(squats.faults()).isEmpty();
    assertThat(more.repetitions()).isEqualTo(12);
    assertThat(more.faults().get(0).repetitions()).containsExactly(2, 12);
  }

  @Test
  void number_outOfRange_isRefusedWithTheRange() {
    assertThatThrownBy(() -> squats.repetitions(0))
        .hasMessage("repetitions is 0.0; it must be 1.0 to 200.0");
    assertThatThrownBy(() -> squats.tempo(Double.NaN)).hasMessageContaining("0.3 to 5.0");
    assertThatThrownBy(() -> plank.hold(1)).hasMessageContaining("hold seconds is 1.0");
  }

  @Test
  void fault_thatDoesNotFit_isRefusedWithTheReason() {
    assertThatThrownBy(() -> squats.fault(Fault.SAG, 12, 1))
        .hasMessageContaining("fault SAG does not belong to squat; choose among [BUTT_WINK");
    assertThatThrownBy(() -> squats.fault(Fault.BUTT_WINK, 12, 11))
        .hasMessage("fault BUTT_WINK is in repetition 11 of 10");
    assertThatThrownBy(() -> squats.fault(Fault.BUTT_WINK, 12, 10).repetitions(5))
        .hasMessage("fault BUTT_WINK is in repetition 10 of 5");
    assertThatThrownBy(() -> squats.fault(Fault.BUTT_WINK, 90, 1))
        .hasMessageContaining("is 90.0; it must be over 0 and at most 60 degrees");
    assertThatThrownBy(() -> plank.fault(Fault.SAG, 12, 1)).hasMessageContaining("plank is held");
    assertThatThrownBy(() -> plank.fault(FaultPlan.during(Fault.SAG, 12, 5, 31)))
        .hasMessageContaining("until 31.0 s of a hold of 30.0 s");
    assertThatThrownBy(() -> squats.fault(FaultPlan.during(Fault.BUTT_WINK, 12, 5, 9)))
        .hasMessageContaining("say which have the fault");
  }
}
