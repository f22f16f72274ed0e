package com.backaware.motion.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.SteadyLimits;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

final class SteadyJudgeTest {
  private final List<Hold> told = new ArrayList<>();
  private final List<Fault> happened = new ArrayList<>();

  @Test
  void update_standingStillBetweenBends_isWorkOfThatTime() {
    curl(Wearer.frame()).go(60, 0, 1.5).go(0, 0, 1.5).stay(15).go(60, 0, 1.5).stay(2);

    assertThat(told).hasSize(1);
    assertThat(told.get(0).startMicros() * 1e-6).isCloseTo(3.5, within(1.0));
    assertThat(told.get(0).endMicros() * 1e-6).isCloseTo(18, within(0.8));
    assertThat(told.get(0).findings()).isEmpty();
    assertThat(told.get(0).goodMicros() * 1e-6).isCloseTo(15, within(1.5));
  }

  @Test
  void update_anotherPosture_isNoWork() {
    curl(Wearer.frame()).go(60, 0, 1.5).stay(20).go(0, 0, 1.5).stay(2);

    assertThat(told).isEmpty();
  }

  @Test
  void update_shortStop_isNoWork() {
    curl(Wearer.frame()).stay(5).go(60, 0, 1.5).stay(2);

    assertThat(told).isEmpty();
  }

  @Test
  void update_sittingDown_endsTheWork() {
    curl(Wearer.frame()).stay(15).go(22, -0.2, 0.8).go(0, -0.2, 0.8).stay(15).go(60, 0, 1).stay(2);

    assertThat(told).hasSize(2);
    assertThat(told.get(0).endMicros() * 1e-6).isCloseTo(15.5, within(1.0));
  }

  @Test
  void update_archedOnce_isNothing() {
    curl(Wearer.frame()).stay(8).go(12, 0, 0.5).stay(1).go(0, 0, 0.5).stay(8).go(60, 0, 1).stay(2);

    assertThat(happened).isEmpty();
    assertThat(told.get(0).findings()).isEmpty();
  }

  @Test
  void update_archedAgainAndAgain_isFoundEachTimeAndToldFromTheSecondOn() {
    Wearer wearer = curl(Wearer.frame()).stay(8);
    for (int i = 0; i < 3; i++) {
      wearer.go(12, 0, 0.5).stay(1).go(0, 0, 0.5).stay(3);
    }
    wearer.go(60, 0, 1).stay(2);

    assertThat(happened).containsExactly(Fault.OVER_ARCH, Fault.OVER_ARCH);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).findings()).hasSize(3);
    for (Finding found : told.get(0).findings()) {
      assertThat(found.fault()).isEqualTo(Fault.OVER_ARCH);
      assertThat(found.severity()).isEqualTo(Severity.CUE);
      assertThat(found.peakDegrees()).isCloseTo(12, within(1.5));
    }
    assertThat(told.get(0).goodMicros())
        .isLessThan(told.get(0).endMicros() - told.get(0).startMicros() - 1_500_000);
  }

  @Test
  void update_wearerWithAWiderThreshold_isNotTold() {
    SteadyJudge judge =
        judge(Wearer.frame(), ExerciseProfile.of(Exercise.BICEPS_CURL), fault -> 1.5);
    Wearer wearer = new Wearer(motion -> take(judge, motion));
    wearer.stay(8);
    for (int i = 0; i < 3; i++) {
      wearer.go(12, 0, 0.5).stay(1).go(0, 0, 0.5).stay(3);
    }

    assertThat(happened).isEmpty();
  }

  @Test
  void update_throwsInPlace_areFoundAndToldFromTheSecondOn() {
    Wearer wearer = curl(Wearer.frame()).stay(8);
    for (int i = 0; i < 3; i++) {
      wearer.go(-8, 0, 0.3).go(0, 0, 0.4).stay(3);
    }
    wearer.go(60, 0, 1).stay(2);

    assertThat(happened).containsExactly(Fault.HIP_THROW, Fault.HIP_THROW);
    assertThat(told.get(0).findings()).hasSize(3);
    assertThat(told.get(0).scores().getOrDefault(Fault.HIP_THROW, 0.0)).isCloseTo(1.6, within(0.1));
  }

  @Test
  void update_unknownMounting_findsNoWorkInStandingStill() {
    curl(new BodyFrame()).stay(30).go(60, 0, 1).stay(2);

    assertThat(told).isEmpty();
    assertThat(happened).isEmpty();
  }

  @Test
  void update_unknownMountingAndDrivenSwings_isWorkWithThrows() {
    Wearer wearer = curl(new BodyFrame()).stay(3);
    for (int i = 0; i < 6; i++) {
      wearer.motion.force = Wearer.GRAVITY + 1.5;
      wearer.go(-15, 0, 1.1);
      wearer.motion.force = Wearer.GRAVITY - 1.5;
      wearer.go(15, 0, 1.1);
    }
    wearer.motion.force = Wearer.GRAVITY;
    wearer.go(0, 0, 1).stay(12);

    assertThat(happened).isNotEmpty().containsOnly(Fault.HIP_THROW);
    assertThat(told).hasSize(1);
    assertThat(told.get(0).startMicros() * 1e-6).isBetween(2.5, 6.0);
    assertThat(told.get(0).endMicros() * 1e-6).isBetween(12.0, 18.0);
  }

  private Wearer curl(BodyFrame frame) {
    SteadyJudge judge = judge(frame, ExerciseProfile.of(Exercise.BICEPS_CURL), fault -> 1);
    return new Wearer(motion -> take(judge, motion));
  }

  private static SteadyJudge judge(
      BodyFrame frame, ExerciseProfile profile, ToDoubleFunction<Fault> factor) {
    return new SteadyJudge(
        (SteadyLimits) profile.work(),
        profile.faults(),
        profile.cue().hysteresisDegrees(),
        frame,
        factor);
  }

  private void take(SteadyJudge judge, PelvisMotion motion) {
    if (judge.update(motion)) {
      judge.work().ifPresent(told::add);
    }
    judge.happened().ifPresent(happened::add);
  }
}
