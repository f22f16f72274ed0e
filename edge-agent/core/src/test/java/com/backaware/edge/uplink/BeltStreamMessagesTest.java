package com.backaware.edge.uplink;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.edge.cue.CueSignal;
import com.backaware.edge.session.BeltSession;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.cue.CoachingSettings;
import com.backaware.motion.cue.CueHabit;
import com.backaware.motion.cue.CueHabits;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.cue.CueTiming;
import com.backaware.motion.cue.Sensitivity;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.posture.v1.Cue;
import com.backaware.posture.v1.OpenSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

final class BeltStreamMessagesTest {
  @Test
  void open_withAReference_carriesItToTheLastBit() {
    Statistic range = new Statistic(0.1 + 0.2, 1e-17);
    BeltSession session =
        new BeltSession(
            UUID.randomUUID(),
            "b",
            Exercise.SQUAT,
            Instant.EPOCH,
            Optional.of(
                new PersonalReference(Exercise.SQUAT, 7, Map.of(Feature.TILT_RANGE, range))),
            true);

    OpenSession open = BeltStreamMessages.open(session);

    assertThat(open.getReference().getRepetitionCount()).isEqualTo(7);
    assertThat(open.getReference().getFeaturesOrThrow("TILT_RANGE").getMean())
        .isEqualTo(range.mean());
    assertThat(open.getReference().getFeaturesOrThrow("TILT_RANGE").getStandardDeviation())
        .isEqualTo(range.standardDeviation());
    assertThat(open.getHasThoraxSensor()).isTrue();
  }

  @Test
  void open_withCalibrationCoachingAndHabits_carriesThem() {
    Instant start = Instant.ofEpochSecond(1_800_000_000);
    BeltSession session =
        new BeltSession(
            UUID.randomUUID(),
            "b",
            start,
            true,
            new EngineSettings(Exercise.PLANK, Optional.empty())
                .with(Calibrated.at(start.toEpochMilli() + 7), 0)
                .with(new CoachingSettings(Sensitivity.LOW, CueTiming.AT_ONCE, true, false))
                .with(new CueHabits(Map.of(Fault.SAG, new CueHabit(0.2, 5, 12)))));

    OpenSession open = BeltStreamMessages.open(session);

    assertThat(session.engineSettings().judges()).isTrue();
    assertThat(open.getCalibration()).isEqualTo(Calibrated.message(start.toEpochMilli() + 7));
    assertThat(open.getCoaching())
        .isEqualTo(
            com.backaware.posture.v1.CoachingSettings.newBuilder()
                .setSensitivity(com.backaware.posture.v1.Sensitivity.SENSITIVITY_LOW)
                .setTiming(com.backaware.posture.v1.CueTiming.CUE_TIMING_AT_ONCE)
                .setSilent(true)
                .setUnfading(true)
                .build());
    assertThat(open.getHabits().getByFaultOrThrow("SAG"))
        .isEqualTo(
            com.backaware.posture.v1.CueHabit.newBuilder()
                .setWidening(0.2)
                .setRecent(5)
                .setJudged(12)
                .build());
  }

  @Test
  void hold_always_isTheEnginesOwn() {
    Hold hold =
        BeltStreamMessages.hold(
            com.backaware.posture.v1.Hold.newBuilder()
                .setNumber(2)
                .setStartMicros(5)
                .setEndMicros(9)
                .setGoodMicros(3)
                .putScores("SAG", 1.25)
                .addFindings(finding(com.backaware.posture.v1.Fault.FAULT_SAG).setPeakDegrees(22))
                .build());

    assertThat(hold)
        .isEqualTo(
            new Hold(
                2,
                5,
                9,
                3,
                Map.of(Fault.SAG, 1.25),
                List.of(new Finding(Fault.SAG, Severity.CUE, 22, 0))));
  }

  @Test
  void notice_ofAKindThatIsNotKnown_isPassedOver() {
    com.backaware.posture.v1.Notice.Builder wire =
        com.backaware.posture.v1.Notice.newBuilder()
            .setTimeMicros(4)
            .setStopsJudging(true)
            .setSentence("So.");

    assertThat(
            BeltStreamMessages.notice(
                wire.setKind(com.backaware.posture.v1.NoticeKind.NOTICE_KIND_MOUNTING).build()))
        .contains(new Notice(NoticeKind.MOUNTING, 4, true, "So."));
    assertThat(BeltStreamMessages.notice(wire.setKindValue(99).build())).isEmpty();
  }

  @Test
  void repetition_withFaultsOfANewerService_keepsThoseThatAreKnown() {
    Repetition repetition =
        BeltStreamMessages.repetition(
            com.backaware.posture.v1.Repetition.newBuilder()
                .setNumber(3)
                .putScores("BUTT_WINK", 1.5)
                .putScores("SOMETHING_NEW", 2)
                .addFindings(
                    finding(com.backaware.posture.v1.Fault.FAULT_BUTT_WINK).setPeakDegrees(12.5))
                .addFindings(
                    finding(com.backaware.posture.v1.Fault.FAULT_BUTT_WINK).setFaultValue(1000))
                .build());

    assertThat(repetition.scores()).containsExactly(Map.entry(Fault.BUTT_WINK, 1.5));
    assertThat(repetition.findings())
        .containsExactly(new Finding(Fault.BUTT_WINK, Severity.CUE, 12.5, 0));
  }

  @Test
  void cue_forAFaultThatIsNotKnown_stillTellsThePattern() {
    CueSignal cue =
        BeltStreamMessages.cue(
            Cue.newBuilder()
                .setId("9-SOMETHING_NEW")
                .setSampleNumber(9)
                .setFaultValue(1000)
                .setPattern(com.backaware.posture.v1.CuePattern.CUE_PATTERN_HELD_POSITION)
                .build());

    assertThat(cue.fault()).isEmpty();
    assertThat(cue.pattern()).isEqualTo(CuePattern.HELD_POSITION);
    assertThat(cue.id()).isEqualTo("9-SOMETHING_NEW");
  }

  private static com.backaware.posture.v1.Finding.Builder finding(
      com.backaware.posture.v1.Fault fault) {
    return com.backaware.posture.v1.Finding.newBuilder()
        .setFault(fault)
        .setSeverity(com.backaware.posture.v1.Severity.SEVERITY_CUE);
  }
}
