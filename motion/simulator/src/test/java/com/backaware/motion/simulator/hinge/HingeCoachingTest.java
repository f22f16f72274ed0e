package com.backaware.motion.simulator.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Hinges, lifts from the floor and bridges, by simulated people. */
final class HingeCoachingTest {
  private static final int FAULTY = 4;

  @ParameterizedTest
  @EnumSource(
      value = Exercise.class,
      names = {"DEADLIFT", "ROMANIAN_DEADLIFT", "GOOD_MORNING", "HIP_THRUST", "GLUTE_BRIDGE"})
  void cleanSet_isCountedAndNothingIsFound(Exercise exercise) {
    for (long person : new long[] {1, 2, 5}) {
      CoachedLift heard = CoachedLift.of(CoachedLift.clean(exercise, person));

      assertThat(heard.repetitions).as("person %d", person).hasSize(6);
      for (int number = 1; number <= 6; number++) {
        assertThat(heard.found(number)).as("person %d in %d", person, number).isEmpty();
        assertThat(heard.told(number)).as("person %d in %d", person, number).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Exercise.class,
      names = {"DEADLIFT", "ROMANIAN_DEADLIFT", "GOOD_MORNING", "HIP_THRUST", "GLUTE_BRIDGE"})
  void cleanSet_byAStranger_isCountedWithoutACue(Exercise exercise) {
    for (long person : new long[] {1, 2, 5}) {
      CoachedLift heard = CoachedLift.ofStranger(CoachedLift.clean(exercise, person));

      // Who picks the weight up before the set looks as if hinging, as long as heights are
      // uncertain.
      assertThat(heard.repetitions).as("person %d", person).hasSizeBetween(6, 7);
      for (int number = 1; number <= 6; number++) {
        assertThat(heard.told(number)).as("person %d in %d", person, number).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "DEADLIFT, HIPS_RISE_EARLY, 10.5",
    "DEADLIFT, MISSING_HINGE, 15",
    "DEADLIFT, ASYMMETRY, 10.5",
    "ROMANIAN_DEADLIFT, MISSING_HINGE, 15",
    "ROMANIAN_DEADLIFT, ASYMMETRY, 10.5",
    "GOOD_MORNING, MISSING_HINGE, 15",
    "GOOD_MORNING, ASYMMETRY, 10.5",
    "HIP_THRUST, OVER_ARCH, 12",
    "HIP_THRUST, ASYMMETRY, 10.5",
    "GLUTE_BRIDGE, OVER_ARCH, 12",
    "GLUTE_BRIDGE, ASYMMETRY, 10.5",
  })
  void fault_inOneRepetition_isFoundAndToldInItAlone(
      Exercise exercise, Fault fault, double amount) {
    for (long person : new long[] {1, 5}) {
      SessionPlan plan =
          CoachedLift.clean(exercise, person).fault(FaultPlan.in(fault, amount, List.of(FAULTY)));

      CoachedLift heard = CoachedLift.of(plan);

      assertThat(heard.repetitions).as("person %d", person).hasSize(6);
      for (int number = 1; number <= 6; number++) {
        if (number == FAULTY) {
          assertThat(heard.found(number)).as("person %d", person).contains(fault);
          assertThat(heard.told(number)).as("person %d", person).containsExactly(fault);
        } else {
          assertThat(heard.found(number)).as("person %d in %d", person, number).isEmpty();
          assertThat(heard.told(number)).as("person %d in %d", person, number).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"DEADLIFT, ASYMMETRY, 10.5", "HIP_THRUST, ASYMMETRY, 10.5"})
  void fault_inTheFirstTwoRepetitions_isNotToldYet(Exercise exercise, Fault fault, double amount) {
    SessionPlan plan =
        CoachedLift.clean(exercise, 5).fault(FaultPlan.in(fault, amount, List.of(1, 2)));

    CoachedLift heard = CoachedLift.of(plan);

    assertThat(heard.found(1)).contains(fault);
    assertThat(heard.told(1)).isEmpty();
    assertThat(heard.told(2)).isEmpty();
  }
}
