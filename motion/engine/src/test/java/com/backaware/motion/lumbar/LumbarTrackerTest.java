package com.backaware.motion.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tracker says of a thoracic sensor that is missing, broken or in the wrong place. */
final class LumbarTrackerTest {
  private static LumbarWearer squatting(long seed) {
    return new LumbarWearer(BackMotions.squats(3), 1, seed);
  }

  @Test
  void state_noThoracicSensor_isAbsent() {
    LumbarWearer wearer = squatting(1).wear(10, s -> s.hasThorax = false);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.ABSENT);
    assertThat(wearer.tracker.flexionDegrees()).isNaN();
  }

  @Test
  void state_unplugged_isSilentWithinASecondAndRecovers() {
    LumbarWearer wearer = squatting(1).wear(20);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.WORKING);
    wearer.wear(0.2, s -> s.hasThorax = false);
    assertThat(wearer.tracker.flexionDegrees()).isNaN();
    wearer.wear(0.8, s -> s.hasThorax = false);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.SILENT);
    wearer.wear(60, s -> s.hasThorax = false).fresh().wear(20);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.WORKING);
    assertThat(wearer.flexion.count()).isGreaterThan(1800);
    assertThat(wearer.flexion.rootMeanSquare()).isLessThan(2);
  }

  @Test
  void state_oneSampleMissing_isNotWorthAWord() {
    LumbarWearer wearer = squatting(1).wear(20).wear(0.01, s -> s.hasThorax = false);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.WORKING);
    assertThat(wearer.tracker.flexionDegrees()).isFinite();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY})
  void state_notFinite_isSilent(double value) {
    LumbarWearer wearer = squatting(2).wear(10).wear(1, s -> s.thorax.gyrY = value);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.SILENT);
    wearer.wear(20);
    assertThat(wearer.tracker.flexionDegrees()).isFinite();
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void state_sameValuesAgainAndAgain_isFrozen(boolean fromTheStart) {
    LumbarWearer wearer = squatting(3).wear(fromTheStart ? 0 : 10);
    wearer.wear(1.2, s -> hold(s.thorax, 0.3));
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.FROZEN);
    assertThat(wearer.tracker.known()).isFalse();
  }

  @Test
  void state_gyroscopeDead_isFrozen() {
    LumbarWearer wearer = squatting(3).wear(1.2, s -> hold(s.thorax, Double.NaN));
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.FROZEN);
  }

  @Test
  void state_bothSensorsRepeatThemselves_saysNothingOfTheThoracicOne() {
    LumbarWearer wearer = squatting(3).wear(10);
    wearer.wear(
        5,
        s -> {
          hold(s.pelvis, 0.1);
          hold(s.thorax, 0.3);
        });
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.WORKING);
  }

  @Test
  void state_accelerationInG_isNoGravity() {
    LumbarWearer wearer = squatting(4).wear(10, s -> scaleForce(s.thorax, 1 / 9.80665));
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.NO_GRAVITY);
  }

  @Test
  void state_swappedSensors_isSwappedAfterAFewRepetitions() {
    for (int seed = 0; seed < 8; seed++) {
      LumbarWearer wearer = squatting(seed).swap().wear(12);
      assertThat(wearer.tracker.state()).as("mounting %d", seed).isEqualTo(ThoraxState.SWAPPED);
      assertThat(wearer.tracker.flexionDegrees()).isNaN();
    }
  }

  @Test
  void state_swappedSensorsWalking_isSwapped() {
    LumbarWearer wearer = new LumbarWearer(BackMotions.walk(), 1, 3).swap().calibrated().wear(20);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.SWAPPED);
  }

  @Test
  void state_swapPutRight_isWorkingAgain() {
    LumbarWearer wearer = squatting(5).swap().wear(12);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.SWAPPED);
    wearer.wear(3, s -> s.hasThorax = false);
    wearer.swap().wear(30);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.WORKING);
  }

  @Test
  void state_rightWayRound_neverAnythingButWorking() {
    BackMotion session =
        BackMotions.sequence(
            15,
            BackMotions.squats(3),
            BackMotions.walk(),
            BackMotions.bends(4),
            BackMotions.twists(4),
            BackMotions.still(),
            BackMotions.hinges(4),
            BackMotions.sideBends(4));
    for (int seed = 0; seed < 4; seed++) {
      LumbarWearer wearer = new LumbarWearer(session, 2, seed);
      for (int second = 0; second < 210; second++) {
        wearer.wear(1);
        assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.WORKING);
      }
    }
  }

  @Test
  void state_turnedByHand_isApart() {
    BackMotion turned = (seconds, p) -> p.rotation = 2 * Math.sin(Math.max(0, seconds - 10));
    LumbarWearer wearer = new LumbarWearer(turned, 1, 6).calibrated().wear(10);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.WORKING);
    wearer.wear(3);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.APART);
  }

  @Test
  void state_onTwoPeople_isApart() {
    TwoSensorBody other = new TwoSensorBody(BackMotions.squats(2.3), 1, 99);
    ImuReading unused = new ImuReading();
    Consumer<BeltSample> ofAnother =
        s -> other.read(s.timeMicros * 1e-6, LumbarWearer.INTERVAL, unused, s.thorax);
    LumbarWearer wearer = new LumbarWearer(BackMotions.squats(2.5), 1, 6).wear(60, ofAnother);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.APART);
  }

  @Test
  void state_leftOnTheTable_isLeftBehind() {
    TwoSensorBody table = new TwoSensorBody(BackMotions.still(), 1, 98);
    ImuReading unused = new ImuReading();
    Consumer<BeltSample> onTheTable =
        s -> table.read(s.timeMicros * 1e-6, LumbarWearer.INTERVAL, unused, s.thorax);
    LumbarWearer wearer = squatting(7).wear(15, onTheTable);
    assertThat(wearer.tracker.state()).isEqualTo(ThoraxState.LEFT_BEHIND);
  }

  @ParameterizedTest
  @EnumSource(ThoraxState.class)
  void sentence_everyState_isASentence(ThoraxState state) {
    assertThat(state.sentence()).matches("[A-Z].*sensor.*\\.").doesNotContain("null");
  }

  @Test
  void lever_squatting_isTheDistanceOfTheSensors() {
    LumbarWearer wearer = squatting(8).wear(30);
    assertThat(wearer.tracker.joint().lever().metres()).isCloseTo(0.2, within(0.02));
  }

  @Test
  void update_steadyState_allocatesNothing() {
    LumbarTracker tracker = new LumbarTracker();
    TwoSensorBody body = new TwoSensorBody(BackMotions.squats(3), 1, 1);
    BeltSample sample = new BeltSample();
    sample.hasThorax = true;
    Quaternion orientation = new Quaternion();
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long id = Thread.currentThread().getId();
    long allocated = 0;
    for (int i = 1; i < 3000; i++) {
      body.read(i * 0.01, 0.01, sample.pelvis, sample.thorax);
      sample.timeMicros = i * 10_000L;
      long before = threads.getThreadAllocatedBytes(id);
      tracker.update(sample.timeMicros, sample, orientation);
      allocated += i > 1000 ? threads.getThreadAllocatedBytes(id) - before : 0;
    }
    assertThat(allocated).isZero();
  }

  /** Sets all values, or the angular rates alone if the value is NaN. */
  private static void hold(ImuReading r, double value) {
    if (!Double.isNaN(value)) {
      r.accX = value;
      r.accY = 9.7;
      r.accZ = value;
    }
    r.gyrX = 0;
    r.gyrY = 0;
    r.gyrZ = 0;
  }

  private static void scaleForce(ImuReading r, double factor) {
    r.accX *= factor;
    r.accY *= factor;
    r.accZ *= factor;
  }
}
