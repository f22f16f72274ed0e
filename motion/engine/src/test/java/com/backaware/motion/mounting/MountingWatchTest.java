package com.backaware.motion.mounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.CalibrationSession;
import com.backaware.motion.WatchedTraining;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.synthesis.SyntheticWearer;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MountingWatchTest {
  @Test
  void update_beltThatSits_isJudgedThroughout() {
    WatchedTraining training = train(wearer().squats(8, 30).hold(20).squats(8, 30));

    assertThat(training.states).hasSize(16).containsOnly(MountingState.SITS);
    assertThat(training.rezeroes).hasSize(2).allSatisfy(d -> assertThat(d).isLessThan(2));
    assertThat(training.watch.state().sentence()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(doubles = {-9, 5, 10})
  void update_smallSlipBetweenSets_isZeroedBeforeTheNextSet(double degrees) {
    WatchedTraining training =
        train(wearer().squats(5, 30).hold(20).slip(0, 0, 1, degrees).hold(4).squats(5, 30).hold(1));

    assertThat(training.states).containsOnly(MountingState.SITS);
    assertThat(training.rezeroes.get(1)).isCloseTo(Math.abs(degrees), within(1.5));
    assertThat(training.watch.offsetDegrees()).isCloseTo(Math.abs(degrees), within(1.5));
    assertThat(training.tiltDegrees()).isCloseTo(0, within(2.0));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-25, 25, 60})
  void update_largeSlipBetweenSets_isTold(double degrees) {
    WatchedTraining training =
        train(wearer().squats(5, 30).hold(20).slip(0, 0, 1, degrees).hold(4).squats(5, 30));

    assertThat(training.states.subList(0, 5)).containsOnly(MountingState.SITS);
    assertThat(training.states.get(6)).isEqualTo(MountingState.SLIPPED);
    assertThat(training.watch.state().judges()).isFalse();
    assertThat(training.watch.state().sentence()).contains("slipped");
  }

  @Test
  void update_slipInsideASet_isToldInTheSet() {
    WatchedTraining training =
        train(wearer().squats(4, 30).slip(1, 0, 0, 25).hold(2).squats(4, 30));

    assertThat(training.states).endsWith(MountingState.SLIPPED);
  }

  @Test
  void update_slippedBeltPutBack_isJudgedAgain() {
    WatchedTraining training =
        train(
            wearer()
                .slip(0, 0, 1, 25)
                .hold(2)
                .squats(3, 30)
                .slip(0, 0, 1, 0)
                .hold(3)
                .squats(3, 30));

    assertThat(training.states).contains(MountingState.SLIPPED);
    assertThat(training.watch.state()).isEqualTo(MountingState.SITS);
  }

  @Test
  void rezero_afterASlip_takesThePresentStanding() {
    WatchedTraining training = train(wearer().slip(0, 0, 1, 25).hold(2).squats(3, 30).hold(3));
    assertThat(training.watch.state()).isEqualTo(MountingState.SLIPPED);

    assertThat(training.watch.rezero()).isTrue();

    assertThat(training.watch.state()).isEqualTo(MountingState.SITS);
    assertThat(training.tiltDegrees()).isCloseTo(0, within(2.0));
  }

  @Test
  void rezero_upsideDown_isToldAndRefused() {
    WatchedTraining training = train(wearer().slip(1, 0, 0, 180).hold(4));

    assertThat(training.watch.rezero()).isFalse();
    assertThat(training.watch.state()).isEqualTo(MountingState.UPSIDE_DOWN);
    assertThat(training.watch.state().sentence()).contains("upside down");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-60, -30, 30, 180})
  void update_beltTurnedAroundTheWaist_isTold(double degrees) {
    WatchedTraining training =
        train(wearer().squats(4, 30).hold(20).slip(0, 1, 0, degrees).hold(4).squats(4, 30));

    assertThat(training.states.subList(0, 4)).containsOnly(MountingState.SITS);
    // The trunk's own tilt while standing turns with the belt: a large turn looks like a slip too.
    assertThat(training.states.get(5)).isIn(MountingState.TURNED, MountingState.SLIPPED);
    assertThat(Math.abs(training.watch.turnDegrees())).isCloseTo(Math.abs(degrees), within(6.0));
  }

  @Test
  void update_beltOnATable_isTakenOff() {
    WatchedTraining training =
        train(wearer().squats(3, 30).swaying(0).moveTo(1, 85, 0, 0, -0.4, 0).hold(45));

    assertThat(training.watch.state()).isEqualTo(MountingState.TAKEN_OFF);
    assertThat(training.watch.state().sentence()).contains("taken off");
  }

  @Test
  void restart_afterTakenOff_watchesAnew() {
    WatchedTraining training = train(wearer().swaying(0).hold(80));
    assertThat(training.watch.state()).isEqualTo(MountingState.TAKEN_OFF);

    training.watch.restart(calibrated());

    assertThat(training.watch.state()).isEqualTo(MountingState.SITS);
  }

  @Test
  void update_anySample_allocatesNothing() {
    List<BeltSample> samples = wearer().squats(5, 30).samples();
    for (int i = 0; i < 20; i++) {
      allocated(samples);
    }

    assertThat(allocated(samples)).isZero();
  }

  private static long allocated(List<BeltSample> samples) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    WatchedTraining training = new WatchedTraining(calibrated());
    long sum = 0;
    for (BeltSample sample : samples) {
      int repetitions = training.states.size();
      long before = threads.getCurrentThreadAllocatedBytes();
      training.accept(sample);
      long bytes = threads.getCurrentThreadAllocatedBytes() - before;
      sum += training.states.size() == repetitions ? bytes : 0;
    }
    return sum;
  }

  private static SyntheticWearer wearer() {
    return new SyntheticWearer().hold(4);
  }

  private static WatchedTraining train(SyntheticWearer wearer) {
    return new WatchedTraining(calibrated()).accept(wearer.samples());
  }

  private static Mounting calibrated() {
    CalibrationSession session = new CalibrationSession();
    new SyntheticWearer().calibration().samples().forEach(session::accept);
    return session.result(0).orElseThrow().pelvis();
  }
}
