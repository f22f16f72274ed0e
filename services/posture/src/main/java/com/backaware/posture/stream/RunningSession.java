package com.backaware.posture.stream;

import com.backaware.motion.MotionEngine;
import com.backaware.posture.live.LiveSession;
import com.backaware.posture.session.SampleBlock;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionJudge;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.session.SessionState;
import io.grpc.SynchronizationContext;
import io.micrometer.core.instrument.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A session while a call streams it: the engine, the writer of its samples, the keeper of its
 * document and its live views. Everything runs in the turns of the call.
 */
final class RunningSession {
  private final SessionOpening opening;
  private final SessionJudge judge;
  private final ChunkWriter writer;
  private final SessionKeeper keeper;
  private final LiveSession live;
  private final StreamMetrics metrics;
  private final LongConsumer stored;
  private Timer.@Nullable Sample oldest;

  RunningSession(
      LoadedSession loaded,
      StreamDesk desk,
      StreamReplies replies,
      SynchronizationContext turns,
      LongConsumer stored,
      Consumer<Throwable> failed) {
    this.opening = loaded.stored().opening();
    this.judge = loaded.judge();
    this.metrics = desk.metrics();
    this.stored = stored;
    this.keeper =
        new SessionKeeper(
            opening, desk.sessions(), desk.clock(), desk.settings().progressInterval());
    this.writer =
        new ChunkWriter(
            loaded, desk.chunks(), desk.settings().flushInterval(), turns, this::stored, failed);
    this.live = desk.live().open(opening, judge.findings());
    judge.tell(new FindingTeller(replies, live));
    replies.opened(loaded.nextSampleNumber(), MotionEngine.VERSION, false);
  }

  String id() {
    return opening.sessionId();
  }

  boolean hasThorax() {
    return opening.hasThorax();
  }

  /** Judges samples and stores them in time. */
  void take(SampleBlock block) {
    if (oldest == null) {
      oldest = metrics.arrived();
    }
    live.tilt(metrics.judged(block.size(), () -> judge.judge(block)));
    writer.add(block);
  }

  /** Stores what is left without waiting for more. */
  void flush() {
    writer.flush();
  }

  /** No sample follows: closes an open set. */
  void finish() {
    judge.finish();
  }

  /** Completes when the session is stored as complete. */
  CompletableFuture<SessionFindings> complete() {
    live.close();
    SessionFindings findings = judge.findings();
    return keeper.complete(findings).thenApply(nothing -> findings);
  }

  /** Completes when the session is stored as interrupted; never fails. */
  CompletableFuture<@Nullable Void> interrupt() {
    live.close();
    return keeper.progress(SessionState.INTERRUPTED, judge.findings());
  }

  /** Stops showing the session: it is another call's now, or the next one's after a fault. */
  void abandon() {
    live.close();
  }

  private void stored(long below) {
    Timer.Sample since = oldest;
    if (since != null) {
      metrics.acknowledged(since);
      oldest = null;
    }
    stored.accept(below);
    if (keeper.isDue()) {
      keeper.progress(SessionState.LIVE, judge.findings());
    }
  }
}
