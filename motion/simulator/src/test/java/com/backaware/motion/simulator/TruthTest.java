package com.backaware.motion.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.plan.SessionPlan;
import com.backaware.motion.simulator.technique.Movements;
import com.backaware.motion.simulator.truth.Activity;
import com.backaware.motion.simulator.truth.OwnMeans;
import com.backaware.motion.simulator.truth.TrueActivity;
import com.backaware.motion.simulator.truth.TrueFault;
import com.backaware.motion.simulator.truth.TrueInstant;
import com.backaware.motion.simulator.truth.TruePhase;
import com.backaware.motion.simulator.truth.TrueRepetition;
import com.backaware.motion.simulator.truth.Truth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TruthTest {

  @ParameterizedTest
  @EnumSource(Exercise.class)
  void activities_always_coverTheSessionWithoutGaps(Exercise exercise) {
    for (long seed = 1; seed <= 3; seed++) {
      Truth truth = Simulator.session(Plans.ideal(exercise, seed).sets(2)).truth();
      List<TrueActivity> activities = truth.activities();

      assertThat(activities.get(0).startMicros()).isZero();
      for (int i = 1; i < activities.size(); i++) {
        assertThat(activities.get(i).startMicros()).isEqualTo(activities.get(i - 1).endMicros());
      }
      TrueInstant last = truth.instants().get(truth.instants().size() - 1);
      assertThat(activities.get(activities.size() - 1).endMicros())
          .isBetween(last.micros(), last.micros() + 20_000);
      assertThat(truth.sets()).hasSize(2);
    }
  }

  @ParameterizedTest
  @EnumSource(Exercise.class)
  void repetitions_always_comeOneAfterTheOtherInsideTheirSets(Exercise exercise) {
    Truth truth = Simulator.session(Plans.ideal(exercise, 4).sets(2)).truth();
    if (Movements.isHeld(exercise)) {
      assertThat(truth.repetitions()).isEmpty();
      assertThat(truth.holds()).hasSize(2);
      return;
    }
    long last = 0;
    for (TrueRepetition repetition : truth.repetitions()) {
      assertThat(repetition.startMicros()).isGreaterThan(last);
      assertThat(repetition.turnStartMicros()).isGreaterThan(repetition.startMicros());
      assertThat(repetition.turnEndMicros()).isGreaterThanOrEqualTo(repetition.turnStartMicros());
      assertThat(repetition.endMicros()).isGreaterThan(repetition.turnEndMicros());
      last = repetition.endMicros();
    }
    assertThat(truth.repetitions()).hasSize(6);
    assertThat(truth.sets().get(1).endMicros()).isEqualTo(last);
  }

  @Test
  void phases_ofASquat_areDescentBottomAscentInTheRepetition() {
    Truth truth = Simulator.session(Plans.ideal(Exercise.SQUAT, 1)).truth();
    Set<TruePhase> seen = EnumSet.noneOf(TruePhase.class);
    for (TrueInstant instant : truth.instants()) {
      seen.add(instant.phase());
      assertThat(instant.phase() == TruePhase.NONE)
          .isEqualTo(instant.activity() != Activity.REPETITION);
    }

    assertThat(seen)
        .containsExactlyInAnyOrder(
            TruePhase.NONE, TruePhase.DESCENT, TruePhase.BOTTOM, TruePhase.ASCENT);
  }

  @ParameterizedTest
  @EnumSource(names = {"SQUAT", "DEADLIFT", "GOOD_MORNING", "HIP_THRUST"})
  void repetitions_whenRested_varyAroundTheOwnMean(Exercise exercise) {
    SessionPlan plan = Plans.ideal(exercise, 8).repetitions(20).fatigue(0);
    Truth truth = Simulator.session(plan).truth();
    OwnMeans own = truth.ownMeans().orElseThrow();
    double sum = 0;
    for (TrueRepetition repetition : truth.repetitions()) {
      sum += repetition.tiltRangeDegrees() / 20;
      assertThat(repetition.travelMetres()).isEqualTo(own.travelMetres(), within(0.07));
    }

    assertThat(sum).isEqualTo(own.tiltRangeDegrees(), within(own.tiltSpreadDegrees() + 1));
  }

  @Test
  void fatigue_overASet_slowsRepetitionsDown() {
    SessionPlan plan = Plans.ideal(Exercise.SQUAT, 4).repetitions(20).fatigue(5);
    List<TrueRepetition> tired = Simulator.session(plan).truth().repetitions();
    List<TrueRepetition> fresh = Simulator.session(plan.fatigue(0)).truth().repetitions();

    assertThat(seconds(tired.get(19))).isGreaterThan(1.1 * seconds(fresh.get(19)));
    assertThat(seconds(tired.get(0))).isEqualTo(seconds(fresh.get(0)), within(1e-3));
  }

  @Test
  void hold_withAFault_isGoodForTheRestOfTheTime() {
    Truth truth =
        Simulator.session(
                Plans.ideal(Exercise.PLANK, 2)
                    .hold(20)
                    .fault(FaultPlan.during(Fault.SAG, 12, 5, 11)))
            .truth();
    TrueFault fault = truth.faults().get(0);

    assertThat(truth.holds().get(0).goodMicros()).isCloseTo(15_500_000L, within(50_000L));
    assertThat(fault.onsetMicros() - truth.holds().get(0).startMicros())
        .isCloseTo(5_750_000L, within(10_000L));
    assertThat(fault.passesMicros(13)).isEmpty();
    assertThat(fault.degrees(fault.passesMicros(10).orElseThrow())).isEqualTo(10, within(0.01));
  }

  @Test
  void phantoms_whileSettingUp_areOutsideEverySet() {
    Truth truth = Simulator.session(Plans.ideal(Exercise.GOBLET_SQUAT, 2)).truth();
    long pickingUp =
        truth.instants().stream()
            .filter(instant -> instant.activity() == Activity.PICKING_UP)
            .peek(instant -> assertThat(instant.set()).isZero())
            .count();

    assertThat(pickingUp).isGreaterThan(200);
  }

  private static double seconds(TrueRepetition repetition) {
    return (repetition.endMicros() - repetition.startMicros()) / 1e6;
  }
}
