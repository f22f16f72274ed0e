package com.backaware.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.synthesis.SyntheticSquats;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MotionEngineTest {
  private static final Optional<PersonalReference> OWN =
      CoachedSession.referenceOf(new SyntheticSquats().clean(8).samples());

  @Test
  void accept_cleanSet_countsWithoutACue() {
    CoachedSession session = coach(new SyntheticSquats().clean(8));

    assertThat(session.repetitions)
        .extracting(Repetition::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(session.repetitions).allSatisfy(r -> assertThat(r.findings()).isEmpty());
    assertThat(session.cues).isEmpty();
    assertThat(session.longestDelayMicros).isLessThanOrEqualTo(500_000);
  }

  @Test
  void accept_faultySet_findsEachFaultWhereItIs() {
    CoachedSession session = coach(faulty());

    assertThat(session.flagged(Fault.EXCESSIVE_LEAN)).containsExactly(3);
    assertThat(session.flagged(Fault.BUTT_WINK)).containsExactly(5);
    assertThat(session.flagged(Fault.PARTIAL_DEPTH)).containsExactly(7);
  }

  @Test
  void accept_faultySet_cuesOnceInsideTheRepetitionAndSaysWhenCorrected() {
    CoachedSession session = coach(faulty());

    assertThat(session.cuedRepetitions()).containsExactly(3, 5);
    assertThat(session.cues)
        .extracting(Cue::pattern)
        .containsExactly(
            CuePattern.MOVEMENT_FAULT,
            CuePattern.CORRECTED,
            CuePattern.MOVEMENT_FAULT,
            CuePattern.CORRECTED);
  }

  @ParameterizedTest
  @CsvSource({"1, 0, 0, 3.14159", "0, 0, 1, 1.5708", "0.6, 0.8, 0, 2.1", "0, 0.6, -0.8, -1.2"})
  void accept_otherMounting_givesTheSameFindings(double x, double y, double z, double angle) {
    CoachedSession straight = coach(faulty());
    CoachedSession turned = coach(faulty().mounted(x, y, z, angle));

    assertThat(turned.cuedRepetitions()).isEqualTo(straight.cuedRepetitions());
    for (Fault fault : Fault.values()) {
      assertThat(turned.flagged(fault)).isEqualTo(straight.flagged(fault));
    }
    for (int i = 0; i < straight.repetitions.size(); i++) {
      assertThat(turned.repetitions.get(i).tiltRangeDegrees())
          .isCloseTo(straight.repetitions.get(i).tiltRangeDegrees(), within(1.0));
    }
  }

  @Test
  void accept_twice_givesTheSameToTheLastBit() {
    CoachedSession first = coach(faulty());
    CoachedSession second = coach(faulty());

    assertThat(second.repetitions).isEqualTo(first.repetitions);
    assertThat(second.cues).isEqualTo(first.cues);
    assertThat(second.sets).isEqualTo(first.sets);
  }

  @Test
  void accept_badSamplesAndShortGaps_changesNoFinding() {
    List<BeltSample> samples = faulty().samples();
    for (int i = 50; i < samples.size(); i += 97) {
      samples.get(i).pelvis.accX = Double.NaN;
      samples.get(i + 1).timeMicros = samples.get(i - 1).timeMicros;
      samples.get(i + 2).pelvis.gyrY = 1e9;
    }
    samples.subList(1000, 1010).clear();

    CoachedSession session = CoachedSession.of(samples, OWN);

    assertThat(session.engine.counts().notFinite()).isPositive();
    assertThat(session.engine.counts().outOfRange()).isPositive();
    assertThat(session.engine.counts().gaps()).isPositive();
    assertThat(session.repetitions).hasSize(8);
    assertThat(session.flagged(Fault.EXCESSIVE_LEAN)).containsExactly(3);
    assertThat(session.flagged(Fault.BUTT_WINK)).containsExactly(5);
    assertThat(session.flagged(Fault.PARTIAL_DEPTH)).containsExactly(7);
  }

  @Test
  void accept_accelerationInG_saysSoAndJudgesNothing() {
    List<BeltSample> samples = faulty().samples();
    for (BeltSample sample : samples) {
      sample.pelvis.accX /= 9.80665;
      sample.pelvis.accY /= 9.80665;
      sample.pelvis.accZ /= 9.80665;
    }

    CoachedSession session = CoachedSession.of(samples, OWN);

    assertThat(session.notices).hasSize(1);
    assertThat(session.notices.get(0).kind()).isEqualTo(NoticeKind.SIGNAL);
    assertThat(session.notices.get(0).stopsJudging()).isTrue();
    assertThat(session.notices.get(0).sentence()).contains("looks like g");
    assertThat(session.repetitions).isEmpty();
    assertThat(session.cues).isEmpty();
  }

  @Test
  void accept_longGapInsideARepetition_losesNoOtherOne() {
    List<BeltSample> samples = new ArrayList<>(new SyntheticSquats().clean(6).samples());
    samples.subList(960, 1060).clear();

    CoachedSession session = CoachedSession.of(samples, OWN);

    assertThat(session.repetitions).hasSize(5);
  }

  @Test
  void accept_standing_says_nothing() {
    List<BeltSample> standing = new SyntheticSquats().clean(1).standing(60).samples();

    CoachedSession session = CoachedSession.of(standing.subList(0, 5900), OWN);

    assertThat(session.repetitions).isEmpty();
    assertThat(session.cues).isEmpty();
    assertThat(session.sets).isEmpty();
  }

  @Test
  void accept_longPause_closesTheSetAndBeginsAnother() {
    List<BeltSample> samples = new ArrayList<>(faulty().standing(20).samples());
    long offset = samples.get(samples.size() - 1).timeMicros + 10_000;
    for (BeltSample sample : faulty().samples()) {
      sample.timeMicros += offset;
      samples.add(sample);
    }

    CoachedSession session = CoachedSession.of(samples, OWN);

    assertThat(session.sets).hasSize(2);
    assertThat(session.sets).extracting(SetSummary::repetitionCount).containsExactly(8, 8);
    assertThat(session.sets).extracting(SetSummary::flaggedRepetitionCount).containsExactly(3, 3);
    assertThat(session.repetitions.get(15).number()).isEqualTo(16);
  }

  @Test
  void tiltDegrees_afterTheFirstRepetition_followsThePelvis() {
    List<BeltSample> samples = new SyntheticSquats().clean(4).samples();
    MotionEngine engine =
        new MotionEngine(new EngineSettings(Exercise.SQUAT, OWN), Silence.LISTENER);
    double largest = 0;
    assertThat(engine.tiltDegrees()).isNaN();

    for (BeltSample sample : samples) {
      engine.accept(sample);
      largest = Math.max(largest, Double.isNaN(engine.tiltDegrees()) ? 0 : engine.tiltDegrees());
    }

    assertThat(largest).isCloseTo(37.7, within(1.5));
    assertThat(engine.tiltDegrees()).isCloseTo(0, within(2.0));
  }

  @Test
  void accept_betweenEvents_allocatesNothing() {
    List<BeltSample> samples = new SyntheticSquats().clean(12).samples();
    for (int round = 0; round < 20; round++) {
      allocatedBetweenEvents(samples);
    }

    assertThat(allocatedBetweenEvents(samples)).isZero();
  }

  /** Bytes allocated by the calls during which the listener heard nothing and no movement ended. */
  private static long allocatedBetweenEvents(List<BeltSample> samples) {
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    Silence.Counting listener = new Silence.Counting();
    MotionEngine engine = new MotionEngine(new EngineSettings(Exercise.SQUAT, OWN), listener);
    long sum = 0;
    for (BeltSample sample : samples) {
      int events = listener.events;
      long before = threads.getCurrentThreadAllocatedBytes();
      engine.accept(sample);
      long allocated = threads.getCurrentThreadAllocatedBytes() - before;
      sum += listener.events == events ? allocated : 0;
    }
    return sum;
  }

  private static CoachedSession coach(SyntheticSquats squats) {
    return CoachedSession.of(squats.samples(), OWN);
  }

  private static SyntheticSquats faulty() {
    return new SyntheticSquats()
        .clean(2)
        .leaning(14)
        .clean(1)
        .tucking(16)
        .clean(1)
        .shallow(0.65)
        .clean(1);
  }
}
