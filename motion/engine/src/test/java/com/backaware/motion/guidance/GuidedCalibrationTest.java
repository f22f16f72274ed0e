package com.backaware.motion.guidance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.calibration.CalibrationState;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.synthesis.SyntheticWearer;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class GuidedCalibrationTest {
  @Test
  void update_goodWearer_isDoneInUnderHalfAMinuteAndFresh() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().calibration());

    assertThat(run.steps)
        .containsExactly(
            CalibrationStep.STAND,
            CalibrationStep.HINGE,
            CalibrationStep.FLEX,
            CalibrationStep.ARCH,
            CalibrationStep.DONE);
    assertThat(run.problems).containsOnly(CalibrationProblem.NONE);
    assertThat(run.doneSeconds).isLessThan(30);
    assertThat(run.calibration().state(GuidedRun.NOW)).isEqualTo(CalibrationState.FRESH);
    assertThat(run.calibration().quality().score()).isGreaterThan(0.95);
  }

  @Test
  void update_goodWearer_measuresHowFarTheyWent() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().swaying(0.2).calibration());

    assertThat(run.calibration().range().hinge()).isCloseTo(50, within(1.0));
    assertThat(run.calibration().range().flexion().orElseThrow()).isCloseTo(64, within(1.0));
    assertThat(run.calibration().range().extension().orElseThrow()).isCloseTo(13, within(1.0));
    assertThat(run.calibration().range().lumbarFlexion()).isEmpty();
    assertThat(run.calibration().thorax()).isEmpty();
  }

  @Test
  void update_twoSensors_measuresTheLowBackToo() {
    GuidedRun run =
        GuidedRun.of(
            new SyntheticWearer().swaying(0.2).withThorax().mounted(1, 2, 3, 2.2).calibration());

    assertThat(run.calibration().thorax()).isPresent();
    assertThat(run.calibration().range().lumbarFlexion().orElseThrow())
        .isCloseTo(0.6 * 64, within(1.5));
    assertThat(run.calibration().range().lumbarExtension().orElseThrow())
        .isCloseTo(0.6 * 13, within(1.5));
  }

  @Test
  void update_movesWhileStanding_saysSoAndBeginsAnew() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().hold(2.5).bend(25, 0.8).calibration());

    assertThat(run.problems.get(0)).isEqualTo(CalibrationProblem.STILL_MOVING);
    assertThat(run.step()).isEqualTo(CalibrationStep.DONE);
    assertThat(run.doneSeconds).isBetween(20.0, 40.0);
  }

  @Test
  void update_smallHinge_isAskedForAgain() {
    GuidedRun run =
        GuidedRun.of(
            new SyntheticWearer().hold(5.5).bend(14, 1).bend(50, 1.6).bend(64, 1.6).bend(-13, 1));

    assertThat(run.problems).contains(CalibrationProblem.BEND_FURTHER);
    assertThat(run.step()).isEqualTo(CalibrationStep.DONE);
    assertThat(run.calibration().range().hinge()).isCloseTo(50, within(2.0));
    assertThat(run.calibration().quality().poor()).isFalse();
  }

  @Test
  void update_onlySmallHinges_isPoorForThatReason() {
    SyntheticWearer wearer = new SyntheticWearer().hold(5.5);
    GuidedRun run =
        GuidedRun.of(wearer.bend(13, 1).bend(13, 1).bend(13, 1).bend(30, 1.5).bend(-13, 1));

    assertThat(run.calibration().state(GuidedRun.NOW)).isEqualTo(CalibrationState.POOR);
    assertThat(run.calibration().refusal(GuidedRun.NOW))
        .hasValueSatisfying(text -> assertThat(text).contains("hinge was too small (13 degrees)"));
  }

  @Test
  void update_staysBent_isAskedToComeUp() {
    GuidedRun run =
        GuidedRun.of(
            new SyntheticWearer()
                .hold(5.5)
                .moveTo(1.5, 50, 0, 0, -0.05, 0)
                .hold(3)
                .moveTo(1.5, 0, 0, 0, 0, 0)
                .hold(1.5));

    assertThat(run.problems).contains(CalibrationProblem.COME_UP);
    assertThat(run.step()).isEqualTo(CalibrationStep.FLEX);
  }

  @Test
  void update_bendsForwardInsteadOfBack_isToldToLeanBack() {
    GuidedRun run =
        GuidedRun.of(new SyntheticWearer().hold(5.5).bend(50, 1.5).bend(64, 1.5).bend(30, 1.5));

    assertThat(run.problems).contains(CalibrationProblem.LEAN_BACK);
    assertThat(run.step()).isEqualTo(CalibrationStep.ARCH);
  }

  @Test
  void update_flexAndArchNeverCome_areSkippedAndUnknown() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().hold(5.5).bend(50, 1.5).hold(26));

    assertThat(run.step()).isEqualTo(CalibrationStep.DONE);
    assertThat(run.calibration().range().flexion()).isEmpty();
    assertThat(run.calibration().range().extension()).isEmpty();
    assertThat(run.calibration().state(GuidedRun.NOW)).isEqualTo(CalibrationState.FRESH);
  }

  @Test
  void update_hingeNeverComes_stops() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().hold(25));

    assertThat(run.step()).isEqualTo(CalibrationStep.ABORTED);
    assertThat(run.session.guide().problem()).isEqualTo(CalibrationProblem.TIMED_OUT);
    assertThat(run.session.result(GuidedRun.NOW)).isEmpty();
  }

  @Test
  void update_neverStill_stops() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().swaying(12).hold(25));

    assertThat(run.steps).containsExactly(CalibrationStep.STAND, CalibrationStep.ABORTED);
  }

  @Test
  void update_gapInTheHinge_beginsTheHingeAnew() {
    List<BeltSample> samples =
        new ArrayList<>(new SyntheticWearer().hold(5.5).bend(50, 1.5).bend(50, 1.5).samples());
    samples.removeIf(s -> s.timeMicros > 6_500_000 && s.timeMicros < 9_000_000);

    GuidedRun run = GuidedRun.of(samples);

    assertThat(run.step()).isEqualTo(CalibrationStep.FLEX);
  }

  @Test
  void next_inFlexAndArch_skipsThem() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().hold(5.5).bend(50, 1.5).hold(1));
    GuidedCalibration guide = run.session.guide();

    assertThat(guide.next()).isTrue();
    assertThat(guide.next()).isTrue();
    assertThat(guide.next()).isFalse();
    assertThat(guide.step()).isEqualTo(CalibrationStep.DONE);
    assertThat(guide.progress()).isEqualTo(1);
    assertThat(run.calibration().range().extension()).isEmpty();
  }

  @Test
  void next_beforeAnyHinge_doesNothing() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().hold(6));

    assertThat(run.session.guide().next()).isFalse();
    assertThat(run.step()).isEqualTo(CalibrationStep.HINGE);
  }

  @Test
  void next_afterASecondOfStanding_goesOn() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().hold(2));

    assertThat(run.session.guide().next()).isTrue();
    assertThat(run.step()).isEqualTo(CalibrationStep.HINGE);
  }

  @Test
  void redo_earlierStep_goesBackToIt() {
    GuidedRun run = GuidedRun.of(new SyntheticWearer().hold(5.5).bend(50, 1.5).hold(1));
    GuidedCalibration guide = run.session.guide();

    guide.redo(CalibrationStep.HINGE);

    assertThat(guide.step()).isEqualTo(CalibrationStep.HINGE);
    assertThat(guide.progress()).isCloseTo(0.3, within(1e-9));
    assertThatThrownBy(() -> guide.redo(CalibrationStep.ARCH))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ARCH cannot be done again at HINGE");
  }

  @Test
  void redo_afterAbort_beginsWithStanding() {
    GuidedCalibration guide = new GuidedCalibration();
    guide.abort();
    assertThat(guide.sentence()).isEqualTo(CalibrationStep.ABORTED.sentence());

    guide.redo();

    assertThat(guide.step()).isEqualTo(CalibrationStep.STAND);
  }

  @Test
  void update_sameSamples_givesTheSameToTheLastBit() {
    GuidedRun first = GuidedRun.of(new SyntheticWearer().withThorax().calibration());
    GuidedRun second = GuidedRun.of(new SyntheticWearer().withThorax().calibration());

    assertThat(second.calibration()).isEqualTo(first.calibration());
    assertThat(second.steps).isEqualTo(first.steps);
  }

  @Test
  void update_withinAStep_allocatesNothing() {
    List<BeltSample> samples = new SyntheticWearer().withThorax().calibration().samples();
    for (int i = 0; i < 20; i++) {
      allocatedWithinSteps(samples);
    }

    assertThat(allocatedWithinSteps(samples)).isZero();
  }

  private static long allocatedWithinSteps(List<BeltSample> samples) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    CalibrationSession session = new CalibrationSession();
    long sum = 0;
    for (BeltSample sample : samples) {
      long before = threads.getCurrentThreadAllocatedBytes();
      session.accept(sample);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      sum += session.changed() ? 0 : allocated;
    }
    return sum;
  }
}
