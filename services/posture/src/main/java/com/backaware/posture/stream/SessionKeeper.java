package com.backaware.posture.stream;

import com.backaware.posture.event.SessionCompletedEvent;
import com.backaware.posture.history.SessionStore;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.SessionState;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Keeps the document of one running session up to date; one write at a time, in order. */
final class SessionKeeper {
  private static final Logger LOG = Logger.getLogger(SessionKeeper.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);
  private static final int RETRIES = 5;

  private final SessionOpening opening;
  private final SessionStore store;
  private final Clock clock;
  private final Duration interval;
  private CompletableFuture<@Nullable Void> lastWrite = CompletableFuture.completedFuture(null);
  private Instant lastProgress = Instant.MIN;

  SessionKeeper(SessionOpening opening, SessionStore store, Clock clock, Duration interval) {
    this.opening = opening;
    this.store = store;
    this.clock = clock;
    this.interval = interval;
  }

  /** Whether the stored session is older than it should be. */
  boolean isDue() {
    return lastWrite.isDone() && lastProgress.plus(interval).isBefore(clock.instant());
  }

  /** Writes how the session stands. Never fails: the samples are what counts. */
  CompletableFuture<@Nullable Void> progress(SessionState state, SessionFindings findings) {
    Instant now = clock.instant();
    lastProgress = now;
    return after(() -> store.progress(opening.sessionId(), state, findings, now))
        .exceptionally(
            failure -> {
              LOG.warnf("a session's progress is not stored: %s", failure);
              return null;
            });
  }

  /** Completes the session together with its event. */
  CompletableFuture<@Nullable Void> complete(SessionFindings findings) {
    Instant now = clock.instant();
    var event = SessionCompletedEvent.of(opening, findings, now);
    return after(
        () ->
            store
                .complete(opening.sessionId(), findings, event, now)
                .onFailure()
                .retry()
                .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
                .atMost(RETRIES));
  }

  private CompletableFuture<@Nullable Void> after(Supplier<Uni<Void>> write) {
    CompletableFuture<@Nullable Void> done =
        lastWrite
            .handle((nothing, failure) -> nothing)
            .thenCompose(nothing -> write.get().subscribeAsCompletionStage());
    lastWrite = done;
    return done;
  }
}
