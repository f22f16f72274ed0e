package com.backaware.motion.hold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.HoldLimits;
import com.backaware.motion.mounting.BodyFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class HoldJudgeTest {
  private final List<Hold> holds = new ArrayList<>();

  @Test
  void update_plankBetweenStanding_isOneHoldOfThatTime() {
    Wearer wearer = plank(Wearer.frame(), Optional.empty());

    wearer.stay(3).go(78, -0.6, 2).stay(20).go(0, 0.6, 2).stay(3);

    assertThat(holds).hasSize(1);
    assertThat(holds.get(0).startMicros() * 1e-6).isCloseTo(5, within(1.2));
    assertThat(holds.get(0).endMicros() * 1e-6).isCloseTo(25, within(0.2));
    assertThat(holds.get(0).goodMicros() * 1e-6).isCloseTo(20, within(1.2));
    assertThat(holds.get(0).findings()).isEmpty();
    assertThat(holds.get(0).form().points()).isEqualTo(100);
  }

  @Test
  void update_pauseOnTheWay_isNoHold() {
    plank(Wearer.frame(), Optional.empty()).go(84, -0.4, 2).stay(2).go(0, 0.4, 2).stay(5);

    assertThat(holds).isEmpty();
  }

  @Test
  void update_unknownMounting_findsNothing() {
    plank(new BodyFrame(), Optional.empty()).go(78, -0.6, 2).stay(20).go(0, 0.6, 2);

    assertThat(holds).isEmpty();
  }

  @Test
  void update_hipsThatTurnForward_areAnArchedBack() {
    Wearer wearer = plank(Wearer.frame(), Optional.empty());

    wearer.go(78, -0.6, 2).stay(10).go(92, 0, 1).stay(5).go(78, 0, 1).stay(5).go(0, 0.6, 2);

    Finding found = onlyFinding();
    assertThat(found.fault()).isEqualTo(Fault.OVER_ARCH);
    assertThat(found.severity()).isEqualTo(Severity.STRONG);
    assertThat(found.peakDegrees()).isCloseTo(14, within(0.2));
    assertThat(found.peakTimeMicros() * 1e-6).isBetween(13.0, 18.1);
    assertThat(holds.get(0).goodMicros() * 1e-6).isCloseTo(16, within(1.5));
  }

  @Test
  void update_hipsThatRiseAsTheyTurnForward_areAPike() {
    Wearer wearer = plank(Wearer.frame(), Optional.empty());

    wearer.go(78, -0.6, 2).stay(10).go(91, 0.17, 1.5).stay(5).go(78, -0.17, 1.5).stay(5);
    wearer.go(0, 0.6, 2);

    assertThat(onlyFinding().fault()).isEqualTo(Fault.PIKE);
    assertThat(holds.get(0).endMicros() * 1e-6).isCloseTo(25, within(0.2));
  }

  @Test
  void update_hipsThatTurnBack_areASag() {
    Wearer wearer = plank(Wearer.frame(), Optional.empty());

    wearer.go(78, -0.6, 2).stay(10).go(66, -0.16, 1.5).stay(5).go(78, 0.16, 1.5).stay(2);
    wearer.go(0, 0.6, 2);

    assertThat(onlyFinding().fault()).isEqualTo(Fault.SAG);
    assertThat(onlyFinding().severity()).isEqualTo(Severity.CUE);
  }

  @Test
  void update_almostAFault_isWorthAWarning() {
    Wearer wearer = plank(Wearer.frame(), Optional.empty());

    wearer.go(78, -0.6, 2).stay(10).go(69, -0.1, 1.5).stay(5).go(0, 0.6, 2);

    assertThat(onlyFinding().severity()).isEqualTo(Severity.WARN);
  }

  @Test
  void update_sagInWhichTheHoldBegan_isFoundByTheOwnPosition() {
    Wearer wearer = plank(Wearer.frame(), Optional.of(80.0));

    wearer.go(66, -0.6, 2).stay(10).go(80, 0.16, 1.5).stay(2).go(0, 0.6, 2);

    assertThat(onlyFinding().fault()).isEqualTo(Fault.SAG);
    assertThat(onlyFinding().peakDegrees()).isCloseTo(14, within(0.2));
  }

  @Test
  void update_downOntoTheFloor_endsTheHold() {
    Wearer wearer = plank(Wearer.frame(), Optional.empty());

    wearer.go(78, -0.6, 2).stay(10).go(90, -0.2, 1).stay(30).go(0, 0.8, 2).stay(3);

    assertThat(holds).hasSize(1);
    assertThat(holds.get(0).endMicros() * 1e-6).isCloseTo(12, within(0.5));
    assertThat(holds.get(0).findings()).isEmpty();
  }

  private Finding onlyFinding() {
    assertThat(holds).hasSize(1);
    assertThat(holds.get(0).findings()).hasSize(1);
    return holds.get(0).findings().get(0);
  }

  private Wearer plank(BodyFrame frame, Optional<Double> ownTilt) {
    ExerciseProfile profile = ExerciseProfile.of(Exercise.PLANK);
    HoldJudge judge =
        new HoldJudge(
            (HoldLimits) profile.work(),
            profile.faults(),
            profile.cue().hysteresisDegrees(),
            frame,
            fault -> 1,
            ownTilt);
    return new Wearer(
        motion -> {
          if (judge.update(motion)) {
            judge.hold().ifPresent(holds::add);
          }
        });
  }
}
