package com.backaware.motion.simulator.arms;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.simulator.SimulatedSession;
import com.backaware.motion.simulator.Simulator;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.truth.TrueFault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What the engine makes of simulated people who move their arms. */
final class ArmCoachingTest {
  private static final String ARMS =
      "BICEPS_CURL|OVERHEAD_PRESS|BENT_OVER_ROW|LAT_PULLDOWN|BENCH_PRESS";
  private static final int PEOPLE = 3;

  @ParameterizedTest
  @EnumSource(value = Exercise.class, names = ARMS, mode = EnumSource.Mode.MATCH_ANY)
  void session_clean_isTimedWithoutACountAndQuiet(Exercise exercise) {
    for (int person = 1; person <= PEOPLE; person++) {
      SessionPlan plan = plan(exercise, person);
      SimulatedSession session = Simulator.session(plan);
      CoachedArms heard = CoachedArms.of(plan, session);

      assertThat(heard.repetitions).isEmpty();
      assertThat(heard.cues).isEmpty();
      assertThat(heard.notices)
          .extracting(told -> told.kind())
          .containsExactly(NoticeKind.COUNTING);
      assertThat(heard.notices.get(0).stopsJudging()).isFalse();
      assertThat(heard.coversSet(session)).isTrue();
      assertThat(heard.sets).allMatch(set -> set.repetitionCount() == 0);
      assertThat(heard.findings()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BICEPS_CURL, HIP_THROW, 9",
    "BICEPS_CURL, OVER_ARCH, 14",
    "OVERHEAD_PRESS, HIP_THROW, 9",
    "BENT_OVER_ROW, HIP_THROW, 8",
    "BENT_OVER_ROW, ROUNDING, 15",
    "LAT_PULLDOWN, OVER_ARCH, 14",
    "BENCH_PRESS, OVER_ARCH, 14",
    "BENCH_PRESS, ASYMMETRY, 9"
  })
  void session_withAFault_isFoundEachTimeAndToldFromTheSecondOn(
      Exercise exercise, Fault fault, double degrees) {
    for (int person = 1; person <= PEOPLE; person++) {
      SessionPlan plan = plan(exercise, person).fault(fault, degrees, 2, 4, 6);
      SimulatedSession session = Simulator.session(plan);
      CoachedArms heard = CoachedArms.of(plan, session);

      List<TrueFault> made = session.truth().faults();
      assertThat(made).hasSize(3);
      for (TrueFault one : made) {
        assertThat(heard.findings())
            .as("%s of person %d at %s", fault, person, one.peakMicros())
            .anyMatch(found -> found.fault() == fault && isOf(found, one));
      }
      assertThat(heard.complaints(fault)).hasSizeBetween(2, 3);
      assertThat(heard.complaints(fault).get(0).timeMicros())
          .isGreaterThan(made.get(0).peakMicros());
    }
  }

  @Test
  void session_withoutCalibration_saysWhatIsJudgedAndFindsNothingInACleanSet() {
    SimulatedSession session = Simulator.session(plan(Exercise.BICEPS_CURL, 1));
    CoachedArms heard =
        CoachedArms.of(session, new EngineSettings(Exercise.BICEPS_CURL, Optional.empty()));

    assertThat(heard.notices)
        .extracting(told -> told.kind())
        .containsExactly(NoticeKind.COUNTING, NoticeKind.CALIBRATION);
    assertThat(heard.holds).isEmpty();
    assertThat(heard.cues).isEmpty();
  }

  @Test
  void pressUp_withCalibration_isCounted() {
    for (int person = 1; person <= PEOPLE; person++) {
      SessionPlan plan = plan(Exercise.PRESS_UP, person);
      CoachedArms heard = CoachedArms.of(plan, Simulator.session(plan));

      assertThat(heard.repetitions).as("person %d", person).hasSizeBetween(6, 8);
    }
  }

  @Test
  void pressUp_withoutCalibration_isNotCountedAndSaysSo() {
    SimulatedSession session = Simulator.session(plan(Exercise.PRESS_UP, 1));
    CoachedArms heard =
        CoachedArms.of(session, new EngineSettings(Exercise.PRESS_UP, Optional.empty()));

    assertThat(heard.repetitions).isEmpty();
    assertThat(heard.notices).hasSize(1);
    assertThat(heard.notices.get(0).sentence()).contains("calibrate first");
  }

  private static boolean isOf(Finding found, TrueFault made) {
    return found.peakTimeMicros() >= made.startMicros() - 200_000
        && found.peakTimeMicros() <= made.endMicros() + 200_000;
  }

  private static SessionPlan plan(Exercise exercise, int person) {
    return SessionPlan.of(Person.of(person), exercise).repetitions(7).fatigue(0);
  }
}
