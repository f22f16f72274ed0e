package com.backaware.motion.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.CalibrationPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueInstant;
import com.backaware.motion.simulator.truth.TrueStep;
import com.backaware.motion.simulator.truth.TrueStep.Step;
import com.backaware.motion.simulator.truth.Truth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CalibrationTest {

  @ParameterizedTest
  @EnumSource(Exercise.class)
  void calibration_ofAnyExercise_hasEveryStepInOrder(Exercise exercise) {
    Truth truth = Simulator.calibration(plan(exercise)).truth();

    assertThat(truth.steps()).extracting(TrueStep::step).containsExactly(Step.values());
    assertThat(truth.faults()).isEmpty();
    assertThat(truth.sets()).hasSize(1);
    for (int i = 1; i < truth.steps().size(); i++) {
      assertThat(truth.steps().get(i).startMicros())
          .isGreaterThanOrEqualTo(truth.steps().get(i - 1).endMicros());
    }
  }

  @Test
  void steps_always_reachWhatTheyTell() {
    for (long seed = 1; seed <= 10; seed++) {
      Person person = Person.of(seed);
      CalibrationPlan plan =
          CalibrationPlan.of(person, Exercise.SQUAT).repetitions(0).conditions(Conditions.ideal());
      Truth truth = Simulator.calibration(plan).truth();
      TrueStep bend = truth.steps().get(2);
      double largest = 0;
      for (TrueInstant instant : truth.instants()) {
        if (instant.micros() > bend.startMicros() && instant.micros() < bend.endMicros()) {
          largest = Math.max(largest, instant.pelvis().lumbarFlexionDegrees());
        }
      }

      assertThat(largest).isEqualTo(bend.lumbarFlexionDegrees(), within(1.5));
      assertThat(largest).isBetween(0.9 * flexion(person), 1.03 * flexion(person) + 1);
      assertThat(truth.steps()).hasSize(4);
    }
  }

  @Test
  void conditions_ofCalibrationAndSession_areTheSameWearing() {
    Person person = Person.of(3);
    Conditions worn = Conditions.typical(77);
    Truth calibration = Simulator.calibration(plan(Exercise.SQUAT).conditions(worn)).truth();
    Truth session =
        Simulator.session(SessionPlan.of(person, Exercise.SQUAT).seed(5).conditions(worn)).truth();

    assertThat(calibration.pelvisMounting().w).isEqualTo(session.pelvisMounting().w);
    assertThat(calibration.pelvisMounting().z).isEqualTo(session.pelvisMounting().z);
  }

  private static double flexion(Person person) {
    return person.mobility().lumbarFlexion();
  }

  private static CalibrationPlan plan(Exercise exercise) {
    return CalibrationPlan.of(Person.of(3), exercise)
        .repetitions(2)
        .hold(5)
        .conditions(Conditions.ideal().rate(25));
  }
}
