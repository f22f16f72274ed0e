package com.backaware.motion.accuracy.simulated;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.session.CoachedSession;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import org.junit.jupiter.api.Test;

final class SimulatedMeasurementTest {
  @Test
  void run_onePerson_measuresEveryJudgedExerciseAndSaysThatItIsSimulated() throws IOException {
    Outcome outcome = new SimulatedMeasurement(1).run(Progress.NONE);

    assertThat(outcome.rows()).extracting(Row::id).doesNotHaveDuplicates();
    assertThat(outcome.rows()).extracting(Row::basis).containsOnly(Basis.SIMULATED);
    for (Exercise exercise : CoachedSession.judgedExercises()) {
      for (Sensors sensors : Sensors.values()) {
        assertThat(outcome.rows())
            .extracting(Row::id)
            .contains("simulated." + exercise.id() + "." + sensors.id() + ".exact");
      }
    }
    assertThat(outcome.figure("simulated.one-sensor.calibrated")).isEqualTo(1);
    assertThat(outcome.figure("simulated.one-sensor.sensitivity")).isGreaterThan(0.3);
  }

  @Test
  void create_withoutPeople_isRefused() {
    assertThatThrownBy(() -> new SimulatedMeasurement(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("people is 0; it must be at least 1");
  }
}
