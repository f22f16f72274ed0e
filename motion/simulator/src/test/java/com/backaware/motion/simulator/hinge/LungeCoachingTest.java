package com.backaware.motion.simulator.hinge;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.fault.FaultPlan;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lunges and split squats, by simulated people. */
final class LungeCoachingTest {
  @ParameterizedTest
  @EnumSource(
      value = Exercise.class,
      names = {"LUNGE", "SPLIT_SQUAT"})
  void cleanSet_leadingLegsDiffer_isNoAsymmetry(Exercise exercise) {
    for (long person : new long[] {1, 2, 3, 5}) {
      CoachedLift heard = CoachedLift.of(CoachedLift.clean(exercise, person));

      assertThat(heard.repetitions).as("person %d", person).hasSizeBetween(5, 7);
      for (int number = 1; number <= heard.repetitions.size(); number++) {
        assertThat(heard.found(number))
            .as("person %d in %d", person, number)
            .doesNotContain(Fault.ASYMMETRY);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "SPLIT_SQUAT, ASYMMETRY, 10.5",
    "SPLIT_SQUAT, EXCESSIVE_LEAN, 12",
    "LUNGE, ASYMMETRY, 10.5",
    "LUNGE, EXCESSIVE_LEAN, 12",
  })
  void fault_inTheFifthRepetition_isFoundOnceAndTold(
      Exercise exercise, Fault fault, double amount) {
    for (long person : new long[] {1, 2}) {
      CoachedLift heard =
          CoachedLift.of(
              CoachedLift.clean(exercise, person).fault(FaultPlan.in(fault, amount, List.of(5))));

      assertThat(heard.repetitions.stream().filter(found -> flags(found, fault)))
          .as("person %d", person)
          .hasSize(1);
      assertThat(heard.told(5)).as("person %d", person).containsExactly(fault);
    }
  }

  private static boolean flags(Repetition repetition, Fault fault) {
    return repetition.findings().stream()
        .anyMatch(finding -> finding.fault() == fault && finding.severity().isFlagged());
  }
}
