package com.backaware.motion.simulator.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.belt.SensorGrade;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.TrueActivity;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueInstant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the engine makes of simulated people who hold positions. */
final class HoldCoachingTest {
  private static final String HOLDS = "PLANK|SIDE_PLANK|BIRD_DOG|DEAD_BUG";
  private static final int PEOPLE = 3;

  @ParameterizedTest
  @EnumSource(value = Exercise.class, names = HOLDS, mode = EnumSource.Mode.MATCH_ANY)
  void session_ofCleanHolds_isTimedAndQuiet(Exercise exercise) {
    for (int person = 1; person <= PEOPLE; person++) {
      SessionPlan plan = plan(exercise, person).sets(2).rest(8).fatigue(1);
      SimulatedSession session = Simulator.session(plan);
      CoachedHold heard = CoachedHold.of(plan, session);

      assertThat(heard.notices).isEmpty();
      assertThat(heard.cues).isEmpty();
      assertThat(heard.holds).hasSize(2);
      assertThat(heard.sets).hasSize(2);
      for (int i = 0; i < 2; i++) {
        requireTimed(heard.holds.get(i), session.truth().holds().get(i).startMicros(), session);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("exercisesAndFaults")
  void session_withAFault_isCuedInTimeAndCorrectedOnce(Exercise exercise, Fault fault) {
    for (int person = 1; person <= PEOPLE; person++) {
      DriftLimits limits =
          (DriftLimits) Objects.requireNonNull(ExerciseProfile.of(exercise).faults().get(fault));
      double degrees = 1.5 * limits.cueDegrees();
      SessionPlan plan =
          plan(exercise, person).hold(20).fault(FaultPlan.during(fault, degrees, 7, 14));
      SimulatedSession session = Simulator.session(plan);
      CoachedHold heard = CoachedHold.of(plan, session);

      TrueFault made = session.truth().faults().get(0);
      long due =
          made.passesMicros(limits.cueDegrees()).orElseThrow()
              + Math.round(limits.dwellSeconds() * 1e6);
      assertThat(heard.faultCues()).hasSize(1);
      assertThat(heard.faultCues(fault)).hasSize(1);
      // Breath and the limbs' moves come on top of the fault, so that it may pass early or late.
      assertThat((heard.faultCues(fault).get(0).timeMicros() - due) * 1e-6).isBetween(-0.7, 0.4);
      assertThat(heard.corrections(fault)).isEqualTo(1);
      requireFound(heard, fault, degrees, made);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Exercise.class, names = HOLDS, mode = EnumSource.Mode.MATCH_ANY)
  void session_withoutCalibration_saysSoOnceAndFindsNothing(Exercise exercise) {
    SimulatedSession session = Simulator.session(plan(exercise, 1).hold(10));
    CoachedHold heard = CoachedHold.of(session, new EngineSettings(exercise, Optional.empty()));

    assertThat(heard.holds).isEmpty();
    assertThat(heard.cues).isEmpty();
    assertThat(heard.notices).hasSize(1);
    assertThat(heard.notices.get(0).kind()).isEqualTo(NoticeKind.CALIBRATION);
    assertThat(heard.notices.get(0).stopsJudging()).isTrue();
    assertThat(heard.notices.get(0).sentence()).contains("calibrate first");
  }

  @Test
  void session_withACalibrationOutOfDate_isTimedAndNotJudged() {
    SessionPlan plan =
        plan(Exercise.PLANK, 1).hold(20).fault(FaultPlan.during(Fault.SAG, 20, 7, 14));
    Calibration calibration = CoachedHold.calibration(CoachedHold.guided(plan));
    EngineSettings settings =
        new EngineSettings(Exercise.PLANK, Optional.empty())
            .with(calibration, 2 * Calibration.VALID_MILLIS);
    CoachedHold heard = CoachedHold.of(Simulator.session(plan), settings);

    assertThat(heard.notices).hasSize(1);
    assertThat(heard.cues).isEmpty();
    assertThat(heard.holds).hasSize(1);
    assertThat(heard.holds.get(0).scores()).isEmpty();
  }

  @Test
  void reference_ofACleanPlank_isItsMeanTilt() {
    SessionPlan plan = plan(Exercise.PLANK, 2);
    SimulatedSession guided = CoachedHold.guided(plan);
    PersonalReference reference =
        CoachedHold.reference(Exercise.PLANK, guided, CoachedHold.calibration(guided))
            .orElseThrow();

    double sum = 0;
    int count = 0;
    for (TrueInstant instant : guided.truth().instants()) {
      if (instant.activity() == Activity.HOLD) {
        sum += instant.pelvis().tiltDegrees();
        count++;
      }
    }
    assertThat(reference.repetitionCount()).isEqualTo(1);
    assertThat(reference.feature(Feature.HELD_TILT).orElseThrow().mean())
        .isCloseTo(sum / count, within(4.0));
  }

  @ParameterizedTest
  @EnumSource(value = Exercise.class, names = HOLDS, mode = EnumSource.Mode.MATCH_ANY)
  void session_ofStandingExercise_hasNoHold(Exercise exercise) {
    SessionPlan worn = plan(exercise, 2);
    SessionPlan squats =
        SessionPlan.of(worn.person(), Exercise.DEADLIFT)
            .repetitions(3)
            .conditions(worn.conditions());
    CoachedHold heard = CoachedHold.of(worn, Simulator.session(squats));

    assertThat(heard.holds).isEmpty();
    assertThat(heard.cues).isEmpty();
  }

  private static void requireTimed(Hold hold, long startMicros, SimulatedSession session) {
    long from = inPosture(session, startMicros - 1, true);
    long to = inPosture(session, startMicros, false);

    assertThat((hold.startMicros() - from) * 1e-6).isBetween(-2.5, 1.0);
    assertThat((hold.endMicros() - to) * 1e-6).isBetween(-0.5, 3.5);
    assertThat(hold.goodMicros()).isCloseTo(hold.endMicros() - hold.startMicros(), within(50_000L));
    assertThat(hold.findings()).isEmpty();
  }

  /**
   * When the stillness around a hold begins or ends: the hold, and being ready before and after.
   */
  private static long inPosture(SimulatedSession session, long holdMicros, boolean start) {
    long found = holdMicros;
    boolean past = false;
    for (TrueActivity activity : session.truth().activities()) {
      boolean in = activity.activity() == Activity.READY || activity.activity() == Activity.HOLD;
      boolean before = activity.startMicros() <= holdMicros;
      if (start && in && before && activity.activity() == Activity.READY) {
        found = activity.startMicros();
      }
      past |= !in && !before;
      if (!start && in && !past) {
        found = activity.endMicros();
      }
    }
    return found;
  }

  private static void requireFound(CoachedHold heard, Fault fault, double degrees, TrueFault made) {
    assertThat(heard.holds).hasSize(1);
    List<Finding> flagged =
        heard.holds.get(0).findings().stream().filter(f -> f.severity().isFlagged()).toList();
    assertThat(flagged).extracting(Finding::fault).containsExactly(fault);
    assertThat(flagged.get(0).peakDegrees()).isCloseTo(degrees, within(5.0));
    assertThat(flagged.get(0).peakTimeMicros()).isBetween(made.startMicros(), made.endMicros());
  }

  private static SessionPlan plan(Exercise exercise, int person) {
    SensorGrade grade = person % 2 == 0 ? SensorGrade.GOOD : SensorGrade.TYPICAL;
    return SessionPlan.of(Person.of(person), exercise)
        .seed(7L * person)
        .conditions(Conditions.typical(person).grade(grade));
  }

  private static Stream<Arguments> exercisesAndFaults() {
    return Stream.of(Exercise.PLANK, Exercise.SIDE_PLANK, Exercise.BIRD_DOG, Exercise.DEAD_BUG)
        .flatMap(
            exercise ->
                Simulator.faults(exercise).stream().map(fault -> Arguments.of(exercise, fault)));
  }
}
