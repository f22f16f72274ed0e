package com.backaware.posture.stream;

import com.backaware.motion.MotionEngine;
import com.backaware.posture.belt.BeltOwners;
import com.backaware.posture.document.StoredSession;
import com.backaware.posture.history.ChunkStore;
import com.backaware.posture.history.SessionStore;
import com.backaware.posture.session.SampleBlock;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionJudge;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.SessionState;
import com.backaware.posture.wire.StreamFailures;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Finds or creates the session that a call wants, and rebuilds its engine from what is stored. */
@ApplicationScoped
class SessionOpener {
  private final SessionStore sessions;
  private final ChunkStore chunks;
  private final BeltOwners belts;
  private final Clock clock;

  SessionOpener(SessionStore sessions, ChunkStore chunks, BeltOwners belts, Clock clock) {
    this.sessions = sessions;
    this.chunks = chunks;
    this.belts = belts;
    this.clock = clock;
  }

  /** Completes when the wearer may stream this session, which exists then; fails with a status. */
  Uni<Void> admit(SessionOpening opening) {
    return sessions
        .find(opening.sessionId())
        .chain(found -> found.map(s -> expectSame(s, opening)).orElseGet(() -> create(opening)));
  }

  /** Reads an admitted session and judges its samples anew, away from the network's threads. */
  Uni<LoadedSession> load(SessionOpening opening) {
    return sessions
        .find(opening.sessionId())
        .map(Optional::orElseThrow)
        .chain(
            stored ->
                stored.isCompleted() ? Uni.createFrom().item(completed(stored)) : rebuild(stored));
  }

  private static LoadedSession completed(StoredSession stored) {
    long samples = stored.findings().counts().offered();
    return new LoadedSession(stored, new SessionJudge(stored.opening()), samples, 0);
  }

  private Uni<LoadedSession> rebuild(StoredSession stored) {
    return chunks
        .read(stored.opening().sessionId())
        .emitOn(Infrastructure.getDefaultExecutor(), 1)
        .collect()
        .in(() -> new Replay(stored), Replay::take)
        .map(Replay::result);
  }

  private Uni<Void> create(SessionOpening opening) {
    return belts
        .ownerOf(opening.beltId())
        .invoke(owner -> expectOwner(owner, opening))
        .chain(
            () ->
                sessions.create(
                    new StoredSession(
                        opening,
                        SessionState.LIVE,
                        clock.instant(),
                        SessionFindings.none(MotionEngine.VERSION))))
        .chain(created -> created ? Uni.createFrom().voidItem() : admit(opening));
  }

  private static void expectOwner(Optional<String> owner, SessionOpening opening) {
    if (owner.isEmpty()) {
      throw StreamFailures.precondition(
          "belt "
              + opening.beltId()
              + " is not registered yet; its owner registers it in the app first");
    }
    if (!owner.get().equals(opening.userId())) {
      throw StreamFailures.denied("belt " + opening.beltId() + " belongs to someone else");
    }
  }

  private static Uni<Void> expectSame(StoredSession stored, SessionOpening opening) {
    if (!stored.opening().userId().equals(opening.userId())) {
      throw StreamFailures.denied(
          "session " + opening.sessionId() + " belongs to someone else; choose another session_id");
    }
    stored
        .opening()
        .contradiction(opening)
        .ifPresent(
            field -> {
              throw StreamFailures.invalid(
                  field + " is not what the session was opened with; repeat it, or open a new one");
            });
    return Uni.createFrom().voidItem();
  }

  /** Judges stored chunks in order. */
  private static final class Replay {
    private final StoredSession stored;
    private final SessionJudge judge;
    private long next;
    private int count;

    Replay(StoredSession stored) {
      this.stored = stored;
      this.judge = new SessionJudge(stored.opening());
    }

    void take(SampleBlock block) {
      if (block.firstSampleNumber() != next) {
        throw new IllegalStateException(
            "stored samples have a hole: " + block.firstSampleNumber() + " follows " + next);
      }
      judge.judge(block);
      next = block.nextSampleNumber();
      count++;
    }

    LoadedSession result() {
      return new LoadedSession(stored, judge, next, count);
    }
  }
}
