package com.backaware.edge.uplink;

import com.backaware.edge.sample.SampleWindow;
import com.backaware.edge.session.BeltSession;
import com.backaware.edge.uplink.UplinkRefusedException.Reason;
import com.backaware.posture.v1.SessionOpened;
import com.backaware.posture.v1.StreamSessionResponse;
import io.grpc.Status;
import java.time.Duration;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps one call going at a time and decides what follows when it ends. Everything happens on the
 * uplink's thread; what an older call still says is not heard.
 */
final class Reconnection implements CallEvents {
  private final BeltSession session;
  private final SampleWindow samples;
  private final TokenSource tokens;
  private final UplinkSettings settings;
  private final UplinkListener listener;
  private final Supplier<StreamCall> calls;
  private final ScheduledExecutorService thread;
  private final SilenceWatch silence;
  private final Backoff backoff;
  private final CompletableFuture<SessionReport> outcome = new CompletableFuture<>();
  private @Nullable StreamCall call;
  private @Nullable CompletableFuture<Void> left;
  private @Nullable Duration drained;
  private boolean finishing;
  private boolean tokenRenewed;
  private long unmetSinceNanos;
  private boolean unmet;

  Reconnection(
      BeltSession session,
      SampleWindow samples,
      TokenSource tokens,
      UplinkSettings settings,
      UplinkListener listener,
      Supplier<StreamCall> calls,
      ScheduledExecutorService thread) {
    this.session = session;
    this.samples = samples;
    this.tokens = tokens;
    this.settings = settings;
    this.listener = listener;
    this.calls = calls;
    this.thread = thread;
    this.silence = new SilenceWatch(settings, thread);
    this.backoff =
        new Backoff(settings.firstBackoff(), settings.longestBackoff(), new SplittableRandom());
  }

  CompletableFuture<SessionReport> outcome() {
    return outcome;
  }

  void connect() {
    if (over()) {
      return;
    }
    String token;
    try {
      token = tokens.token();
    } catch (SignInException e) {
      if (e.definite()) {
        refuse(new UplinkRefusedException(Reason.NOT_SIGNED_IN, e.getMessage()));
      } else {
        tryAgain(e.getMessage(), backoff.next());
      }
      return;
    }
    StreamCall next = calls.get();
    call = next;
    drained = null;
    next.start(BeltStreamMessages.open(session), token, finishing, this);
    silence.begin(next);
  }

  void pump() {
    if (call != null) {
      call.pump();
    }
  }

  void finish() {
    finishing = true;
    if (call != null) {
      call.finish();
    }
  }

  void leave(CompletableFuture<Void> whenLeft) {
    left = whenLeft;
    if (call == null) {
      whenLeft.complete(null);
    } else {
      call.leave();
    }
  }

  void abandon() {
    outcome.cancel(false);
    endCall("the agent leaves");
  }

  /** A fault of this program: nothing can be relied on any more. */
  void broke(Throwable fault) {
    outcome.completeExceptionally(Refusals.ownFault(fault));
    endCall("a fault");
  }

  private void endCall(String reason) {
    StreamCall last = call;
    call = null;
    silence.end();
    if (last != null) {
      last.cancel(reason);
      last.release();
    }
  }

  @Override
  public void opened(StreamCall from, SessionOpened opened) {
    if (from != call) {
      return;
    }
    Optional<UplinkRefusedException> refusal = Refusals.opening(opened, samples.acknowledged());
    if (refusal.isPresent()) {
      refuse(refusal.get());
      return;
    }
    silence.heard();
    tokenRenewed = false;
    unmet = false;
    samples.acknowledge(opened.getNextSampleNumber());
    listener.onOpened(opened.getNextSampleNumber(), opened.getEngineVersion());
  }

  @Override
  public void heard(StreamCall from, StreamSessionResponse response) {
    if (from != call || from.opening()) {
      return;
    }
    silence.heard();
    backoff.reset();
    switch (response.getMessageCase()) {
      case ACKNOWLEDGEMENT -> {
        long next = response.getAcknowledgement().getNextSampleNumber();
        samples.acknowledge(next);
        listener.onAcknowledged(next);
      }
      case REPETITION ->
          listener.onRepetition(BeltStreamMessages.repetition(response.getRepetition()));
      case HOLD -> listener.onHold(BeltStreamMessages.hold(response.getHold()));
      case NOTICE -> BeltStreamMessages.notice(response.getNotice()).ifPresent(listener::onNotice);
      case CUE ->
          listener.onCue(
              BeltStreamMessages.cue(response.getCue()),
              BeltStreamMessages.duration(response.getCue().getValidFor()));
      case SET_SUMMARY -> listener.onSet(BeltStreamMessages.set(response.getSetSummary()));
      case SESSION_SUMMARY ->
          outcome.complete(BeltStreamMessages.report(session.id(), response.getSessionSummary()));
      default -> {
        // A newer service may say more than this agent understands.
      }
    }
  }

  @Override
  public void draining(StreamCall from, Duration reconnectAfter) {
    if (from == call) {
      drained = reconnectAfter;
      silence.heard();
    }
  }

  @Override
  public void ended(StreamCall from, Status status) {
    from.release();
    if (from != call) {
      return;
    }
    call = null;
    silence.end();
    if (left != null) {
      left.complete(null);
    } else if (!outcome.isDone()) {
      decide(status);
    }
  }

  private void decide(Status status) {
    if (drained != null) {
      tryAgain("the service is being replaced", atLeast(drained, backoff.next()));
      return;
    }
    if (silence.givenUp().isPresent()) {
      tryAgain(silence.givenUp().get(), backoff.next());
      return;
    }
    if (status.getCode() == Status.Code.UNAUTHENTICATED && !tokenRenewed && tokens.renew()) {
      tokenRenewed = true;
      connect();
      return;
    }
    Optional<UplinkRefusedException> refusal = Refusals.definite(status);
    if (refusal.isPresent()) {
      refuse(refusal.get());
    } else if (status.getCode() == Status.Code.FAILED_PRECONDITION && unmetForTooLong()) {
      refuse(Refusals.notReady(status));
    } else {
      tryAgain(Refusals.cause(status), backoff.next());
    }
  }

  private boolean unmetForTooLong() {
    long now = System.nanoTime();
    if (!unmet) {
      unmet = true;
      unmetSinceNanos = now;
    }
    return now - unmetSinceNanos >= settings.registrationLimit().toNanos();
  }

  private void tryAgain(String reason, Duration delay) {
    listener.onInterrupted(reason, delay);
    thread.schedule(this::connect, delay.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void refuse(UplinkRefusedException refusal) {
    outcome.completeExceptionally(refusal);
    if (call != null) {
      call.cancel("refused");
    }
  }

  private boolean over() {
    return outcome.isDone() || left != null || call != null;
  }

  private static Duration atLeast(Duration asked, Duration own) {
    return asked.compareTo(own) > 0 ? asked : own;
  }
}
