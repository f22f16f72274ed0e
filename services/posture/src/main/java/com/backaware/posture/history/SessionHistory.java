package com.backaware.posture.history;

import com.backaware.motion.SampleCounts;
import com.backaware.posture.PostureSettings;
import com.backaware.posture.document.FindingsDocument;
import com.backaware.posture.document.SessionDocument;
import com.backaware.posture.document.StoredSession;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.SessionState;
import com.backaware.problem.ProblemException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.bson.Document;

/** What a user is shown of their sessions. */
@ApplicationScoped
class SessionHistory {
  /** A session that was not written for so many intervals has lost its service. */
  private static final int MISSED_WRITES = 6;

  private final SessionStore sessions;
  private final Clock clock;
  private final Duration silence;

  SessionHistory(SessionStore sessions, Clock clock, PostureSettings settings) {
    this.sessions = sessions;
    this.clock = clock;
    this.silence = settings.progressInterval().multipliedBy(MISSED_WRITES);
  }

  /** A page of a user's sessions. */
  Uni<SessionPage> page(String userId, Optional<SessionCursor> after, int limit) {
    return sessions.page(userId, after, limit + 1).map(found -> page(found, limit));
  }

  /** One session of a user; fails with 404 for any other. */
  Uni<StoredSession> mine(String userId, String sessionId) {
    return sessions
        .find(sessionId)
        .map(
            found ->
                found
                    .filter(session -> session.opening().userId().equals(userId))
                    .orElseThrow(
                        () -> ProblemException.notFound("You have no session with this id.")));
  }

  /** All of a session. */
  SessionDetail detail(StoredSession session) {
    SessionOpening opening = session.opening();
    SessionFindings findings = session.findings();
    SessionLine line =
        new SessionLine(
            opening.sessionId(),
            opening.exercise().id(),
            opening.beltId(),
            shown(session.state(), session.seenAt()),
            opening.startedAt(),
            findings.durationMicros(),
            findings.repetitions().size(),
            findings.flaggedRepetitionCount(),
            findings.cues().size(),
            findings.holds().size(),
            findings.heldMicros());
    return new SessionDetail(
        line,
        opening.startedAt().plus(findings.lastMicros(), ChronoUnit.MICROS),
        findings.engineVersion(),
        counts(findings.counts()),
        findings.sets().stream().map(set -> JudgedSet.of(set, findings.repetitions())).toList(),
        findings.repetitions().stream().map(JudgedRepetition::of).toList(),
        findings.cues().stream().map(GivenCue::of).toList(),
        findings.holds(),
        findings.notices());
  }

  private SessionPage page(List<Document> found, int limit) {
    List<SessionLine> lines = found.stream().limit(limit).map(this::line).toList();
    if (found.size() <= limit) {
      return new SessionPage(lines, null);
    }
    SessionLine last = lines.get(lines.size() - 1);
    return new SessionPage(lines, new SessionCursor(last.startedAt(), last.id()).text());
  }

  private SessionLine line(Document session) {
    return new SessionLine(
        session.getString(SessionDocument.ID),
        session.getString(SessionDocument.EXERCISE),
        session.getString(SessionDocument.BELT),
        shown(
            SessionState.valueOf(session.getString(SessionDocument.STATE)),
            session.getDate(SessionDocument.SEEN_AT).toInstant()),
        session.getDate(SessionDocument.STARTED_AT).toInstant(),
        session.getLong(FindingsDocument.LAST_MICROS)
            - session.getLong(FindingsDocument.FIRST_MICROS),
        session.getInteger(FindingsDocument.REPETITION_COUNT),
        session.getInteger(FindingsDocument.FLAGGED_COUNT),
        session.getInteger(FindingsDocument.CUE_COUNT),
        session.getInteger(FindingsDocument.HOLD_COUNT, 0),
        session.get(FindingsDocument.HELD_MICROS, 0L));
  }

  private SessionState shown(SessionState stored, Instant seenAt) {
    boolean silent = seenAt.plus(silence).isBefore(clock.instant());
    return stored == SessionState.LIVE && silent ? SessionState.INTERRUPTED : stored;
  }

  private static SessionDetail.Counts counts(SampleCounts counts) {
    return new SessionDetail.Counts(
        counts.offered(),
        counts.rejected(),
        counts.notFinite(),
        counts.outOfRange(),
        counts.outOfOrder(),
        counts.duplicate(),
        counts.gaps());
  }
}
