package com.backaware.posture.event;

import com.backaware.posture.v1.Cue;
import com.backaware.posture.v1.CuePattern;
import com.backaware.posture.v1.Fault;
import com.backaware.posture.v1.Finding;
import com.backaware.posture.v1.Hold;
import com.backaware.posture.v1.Notice;
import com.backaware.posture.v1.NoticeKind;
import com.backaware.posture.v1.Repetition;
import com.backaware.posture.v1.SetSummary;
import com.backaware.posture.v1.Severity;
import com.backaware.posture.v1.Tempo;
import com.google.protobuf.Duration;
import java.util.concurrent.TimeUnit;

/** The engine's findings as messages. */
public final class AssessmentMessages {
  /** After this long a cue comes too late to change anything: a third of a repetition. Chosen. */
  private static final Duration CUE_VALID_FOR =
      Duration.newBuilder().setNanos((int) TimeUnit.MILLISECONDS.toNanos(800)).build();

  private AssessmentMessages() {}

  /** A repetition. */
  public static Repetition repetition(com.backaware.motion.assessment.Repetition repetition) {
    Repetition.Builder message =
        Repetition.newBuilder()
            .setNumber(repetition.number())
            .setStartMicros(repetition.startMicros())
            .setEndMicros(repetition.endMicros())
            .setTiltRangeDegrees(repetition.tiltRangeDegrees())
            .setTempo(tempo(repetition.tempo()));
    repetition.scores().forEach((fault, score) -> message.putScores(fault.name(), score));
    repetition.findings().forEach(finding -> message.addFindings(finding(finding)));
    return message.build();
  }

  private static Tempo tempo(com.backaware.motion.assessment.Tempo tempo) {
    return Tempo.newBuilder()
        .setDescentSeconds(tempo.descent())
        .setBottomSeconds(tempo.bottom())
        .setAscentSeconds(tempo.ascent())
        .setTopSeconds(tempo.top())
        .build();
  }

  /** A hold. */
  public static Hold hold(com.backaware.motion.assessment.Hold hold) {
    Hold.Builder message =
        Hold.newBuilder()
            .setNumber(hold.number())
            .setStartMicros(hold.startMicros())
            .setEndMicros(hold.endMicros())
            .setGoodMicros(hold.goodMicros());
    hold.scores().forEach((fault, score) -> message.putScores(fault.name(), score));
    hold.findings().forEach(finding -> message.addFindings(finding(finding)));
    return message.build();
  }

  /** A notice. */
  public static Notice notice(com.backaware.motion.notice.Notice notice) {
    return Notice.newBuilder()
        .setKind(NoticeKind.valueOf("NOTICE_KIND_" + notice.kind().name()))
        .setTimeMicros(notice.timeMicros())
        .setStopsJudging(notice.stopsJudging())
        .setSentence(notice.sentence())
        .build();
  }

  /** A set. */
  public static SetSummary set(com.backaware.motion.repetition.SetSummary set) {
    return SetSummary.newBuilder()
        .setNumber(set.number())
        .setStartMicros(set.startMicros())
        .setEndMicros(set.endMicros())
        .setRepetitionCount(set.repetitionCount())
        .setFlaggedRepetitionCount(set.flaggedRepetitionCount())
        .setCueCount(set.cueCount())
        .build();
  }

  /** A cue. */
  public static Cue cue(com.backaware.motion.cue.Cue cue) {
    return Cue.newBuilder()
        .setId(cue.id())
        .setSampleNumber(cue.sampleNumber())
        .setTimeMicros(cue.timeMicros())
        .setFault(Fault.valueOf("FAULT_" + cue.fault().name()))
        .setPattern(CuePattern.valueOf("CUE_PATTERN_" + cue.pattern().name()))
        .setValidFor(CUE_VALID_FOR)
        .build();
  }

  private static Finding finding(com.backaware.motion.assessment.Finding finding) {
    return Finding.newBuilder()
        .setFault(Fault.valueOf("FAULT_" + finding.fault().name()))
        .setSeverity(Severity.valueOf("SEVERITY_" + finding.severity().name()))
        .setPeakDegrees(finding.peakDegrees())
        .setPeakTimeMicros(finding.peakTimeMicros())
        .build();
  }
}
