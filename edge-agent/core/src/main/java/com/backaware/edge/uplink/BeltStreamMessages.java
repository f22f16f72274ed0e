package com.backaware.edge.uplink;

import com.backaware.edge.cue.CueSignal;
import com.backaware.edge.session.BeltSession;
import com.backaware.edge.wire.CalibrationMessages;
import com.backaware.edge.wire.CoachingMessages;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.assessment.Tempo;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.cue.CuePattern;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.notice.Notice;
import com.backaware.motion.notice.NoticeKind;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.SampleQuantizer;
import com.backaware.posture.v1.Cue;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.SampleResolution;
import com.backaware.posture.v1.SessionSummary;
import com.google.protobuf.Timestamp;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Between the messages of the belt stream and the engine's own types. */
final class BeltStreamMessages {
  /** The version of the protocol that this agent speaks. */
  static final int PROTOCOL_VERSION = 1;

  private BeltStreamMessages() {}

  static OpenSession open(BeltSession session) {
    EngineSettings settings = session.engineSettings();
    OpenSession.Builder open =
        OpenSession.newBuilder()
            .setProtocolVersion(PROTOCOL_VERSION)
            .setSessionId(session.id().toString())
            .setBeltId(session.beltId())
            .setExercise(session.exercise().id())
            .setStartedAt(
                Timestamp.newBuilder()
                    .setSeconds(session.startedAt().getEpochSecond())
                    .setNanos(session.startedAt().getNano()))
            .setEngineVersion(MotionEngine.VERSION)
            .setResolution(
                SampleResolution.newBuilder()
                    .setAccelerationCountsPerMetrePerSecondSquared(
                        SampleQuantizer.ACCELERATION_COUNTS)
                    .setAngularRateCountsPerRadianPerSecond(SampleQuantizer.ANGULAR_RATE_COUNTS))
            .setHasThoraxSensor(session.hasThorax())
            .setCoaching(CoachingMessages.settings(settings.coaching()))
            .setHabits(CoachingMessages.habits(settings.habits()));
    settings.reference().ifPresent(reference -> open.setReference(reference(reference)));
    settings
        .calibration()
        .ifPresent(calibration -> open.setCalibration(CalibrationMessages.of(calibration)));
    return open.build();
  }

  static Repetition repetition(com.backaware.posture.v1.Repetition wire) {
    return new Repetition(
        wire.getNumber(),
        wire.getStartMicros(),
        wire.getEndMicros(),
        wire.getTiltRangeDegrees(),
        tempo(wire.getTempo()),
        scores(wire.getScoresMap()),
        findings(wire.getFindingsList()));
  }

  private static Tempo tempo(com.backaware.posture.v1.Tempo wire) {
    return new Tempo(
        wire.getDescentSeconds(),
        wire.getBottomSeconds(),
        wire.getAscentSeconds(),
        wire.getTopSeconds());
  }

  static Hold hold(com.backaware.posture.v1.Hold wire) {
    return new Hold(
        wire.getNumber(),
        wire.getStartMicros(),
        wire.getEndMicros(),
        wire.getGoodMicros(),
        scores(wire.getScoresMap()),
        findings(wire.getFindingsList()));
  }

  /** Empty for a kind that this agent does not know. */
  static Optional<Notice> notice(com.backaware.posture.v1.Notice wire) {
    for (NoticeKind kind : NoticeKind.values()) {
      if (wire.getKind().name().equals("NOTICE_KIND_" + kind.name())) {
        return Optional.of(
            new Notice(kind, wire.getTimeMicros(), wire.getStopsJudging(), wire.getSentence()));
      }
    }
    return Optional.empty();
  }

  private static Map<Fault, Double> scores(Map<String, Double> wire) {
    Map<Fault, Double> scores = new EnumMap<>(Fault.class);
    for (Fault fault : Fault.values()) {
      Double score = wire.get(fault.name());
      if (score != null) {
        scores.put(fault, score);
      }
    }
    return Collections.unmodifiableMap(scores);
  }

  private static List<Finding> findings(List<com.backaware.posture.v1.Finding> wire) {
    List<Finding> findings = new ArrayList<>();
    for (com.backaware.posture.v1.Finding finding : wire) {
      Optional<Fault> fault = fault(finding.getFault());
      Optional<Severity> severity = severity(finding.getSeverity());
      if (fault.isPresent() && severity.isPresent()) {
        findings.add(
            new Finding(
                fault.get(),
                severity.get(),
                finding.getPeakDegrees(),
                finding.getPeakTimeMicros()));
      }
    }
    return Collections.unmodifiableList(findings);
  }

  static CueSignal cue(Cue wire) {
    return new CueSignal(
        wire.getId(),
        wire.getSampleNumber(),
        wire.getTimeMicros(),
        fault(wire.getFault()),
        pattern(wire.getPattern()));
  }

  static SetSummary set(com.backaware.posture.v1.SetSummary wire) {
    return new SetSummary(
        wire.getNumber(),
        wire.getStartMicros(),
        wire.getEndMicros(),
        wire.getRepetitionCount(),
        wire.getFlaggedRepetitionCount(),
        wire.getCueCount());
  }

  static SessionReport report(UUID sessionId, SessionSummary wire) {
    List<SetSummary> sets = new ArrayList<>();
    wire.getSetsList().forEach(set -> sets.add(set(set)));
    return new SessionReport(
        sessionId,
        wire.getSampleCount(),
        wire.getRejectedSampleCount(),
        Collections.unmodifiableList(sets));
  }

  static Duration duration(com.google.protobuf.Duration wire) {
    return Duration.ofSeconds(wire.getSeconds(), wire.getNanos());
  }

  private static com.backaware.posture.v1.PersonalReference reference(PersonalReference reference) {
    com.backaware.posture.v1.PersonalReference.Builder wire =
        com.backaware.posture.v1.PersonalReference.newBuilder()
            .setExercise(reference.exercise().id())
            .setRepetitionCount(reference.repetitionCount());
    for (Map.Entry<Feature, Statistic> feature : reference.features().entrySet()) {
      wire.putFeatures(
          feature.getKey().name(),
          com.backaware.posture.v1.Statistic.newBuilder()
              .setMean(feature.getValue().mean())
              .setStandardDeviation(feature.getValue().standardDeviation())
              .build());
    }
    return wire.build();
  }

  /** Empty for a fault that this engine does not know: a newer service may judge more. */
  private static Optional<Fault> fault(com.backaware.posture.v1.Fault wire) {
    for (Fault fault : Fault.values()) {
      if (wire.name().equals("FAULT_" + fault.name())) {
        return Optional.of(fault);
      }
    }
    return Optional.empty();
  }

  private static Optional<Severity> severity(com.backaware.posture.v1.Severity wire) {
    for (Severity severity : Severity.values()) {
      if (wire.name().equals("SEVERITY_" + severity.name())) {
        return Optional.of(severity);
      }
    }
    return Optional.empty();
  }

  /** A pattern that this agent does not know is told as a fault in a movement. */
  private static CuePattern pattern(com.backaware.posture.v1.CuePattern wire) {
    switch (wire) {
      case CUE_PATTERN_HELD_POSITION:
        return CuePattern.HELD_POSITION;
      case CUE_PATTERN_CORRECTED:
        return CuePattern.CORRECTED;
      default:
        return CuePattern.MOVEMENT_FAULT;
    }
  }
}
