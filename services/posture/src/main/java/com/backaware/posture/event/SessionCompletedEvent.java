package com.backaware.posture.event;

import com.backaware.eventing.EventTopic;
import com.backaware.eventing.OutboxEntry;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.v1.SessionCompleted;
import com.google.protobuf.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Tells the others that a session is complete. */
public final class SessionCompletedEvent {
  private SessionCompletedEvent() {}

  /** The entry to store together with the completed session. */
  public static OutboxEntry of(SessionOpening opening, SessionFindings findings, Instant now) {
    SessionCompleted.Builder event =
        SessionCompleted.newBuilder()
            .setSessionId(opening.sessionId())
            .setUserId(opening.userId())
            .setExercise(opening.exercise().id())
            .setStartedAt(wallClock(opening, findings.firstMicros()))
            .setEndedAt(wallClock(opening, findings.lastMicros()))
            .setEngineVersion(findings.engineVersion());
    findings.sets().forEach(set -> event.addSets(AssessmentMessages.set(set)));
    findings
        .repetitions()
        .forEach(repetition -> event.addRepetitions(AssessmentMessages.repetition(repetition)));
    findings.holds().forEach(hold -> event.addHolds(AssessmentMessages.hold(hold)));
    return OutboxEntry.of(EventTopic.SESSION_COMPLETED, opening.userId(), event.build(), now);
  }

  private static Timestamp wallClock(SessionOpening opening, long micros) {
    Instant at = opening.startedAt().plus(micros, ChronoUnit.MICROS);
    return Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()).build();
  }
}
