package com.backaware.posture.stream;

import com.backaware.motion.MotionEngine;
import com.backaware.posture.history.OtherWriterException;
import com.backaware.posture.session.SampleBlock;
import com.backaware.posture.session.SampleNumberException;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionLife;
import com.backaware.posture.session.SessionLife.AwaitingOpen;
import com.backaware.posture.session.SessionLife.Closing;
import com.backaware.posture.session.SessionLife.Ended;
import com.backaware.posture.session.SessionLife.Leaving;
import com.backaware.posture.session.SessionLife.Loading;
import com.backaware.posture.session.SessionLife.Streaming;
import com.backaware.posture.session.SessionOpening;
import com.backaware.posture.v1.CloseSession;
import com.backaware.posture.v1.SampleBatch;
import com.backaware.posture.v1.StreamSessionRequest;
import com.backaware.posture.wire.OpenRequest;
import com.backaware.posture.wire.SampleBatches;
import com.backaware.posture.wire.StreamFailures;
import com.backaware.proto.sample.MalformedBatchException;
import io.grpc.StatusRuntimeException;
import io.grpc.SynchronizationContext;
import io.grpc.stub.StreamObserver;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * One call, the reactive shell around a {@link SessionLife}. Messages, the store's answers, the
 * timer and newer calls all take turns, so one thread at a time is in here; none ever waits.
 */
final class StreamCall implements StreamObserver<StreamSessionRequest>, SessionSeats.Occupant {
  private static final Logger LOG = Logger.getLogger(StreamCall.class);

  private final SynchronizationContext turns = new SynchronizationContext((t, e) -> broke(e));
  private final CompletableFuture<@Nullable Void> left = new CompletableFuture<>();
  private final String userId;
  private final StreamReplies replies;
  private final StreamDesk desk;
  private final SessionEntrance entrance;
  private final ReadAhead reading;
  private SessionLife life = new AwaitingOpen();
  private @Nullable RunningSession session;
  private boolean halfClosed;
  private boolean draining;

  StreamCall(String userId, StreamReplies replies, StreamDesk desk) {
    this.userId = userId;
    this.replies = replies;
    this.desk = desk;
    this.entrance = new SessionEntrance(desk, turns, this);
    this.reading = new ReadAhead(replies);
  }

  /** Starts to listen. */
  void begin() {
    turns.execute(this::askForMore);
  }

  @Override
  public void onNext(StreamSessionRequest request) {
    turns.execute(
        () -> {
          reading.arrived();
          hear(request);
          askForMore();
        });
  }

  @Override
  public void onCompleted() {
    turns.execute(this::halfClose);
  }

  @Override
  public void onError(Throwable hangUp) {
    turns.execute(this::halfClose);
  }

  /** The edge can be told more. */
  void onReady() {
    turns.execute(this::askForMore);
  }

  /** The service is about to stop. */
  void drain(Duration reconnectAfter) {
    turns.execute(
        () -> {
          draining = true;
          if (life instanceof AwaitingOpen) {
            fail(StreamFailures.unavailable("the service is about to stop, call again"));
          } else if (life instanceof Streaming) {
            replies.drain(reconnectAfter);
          }
        });
  }

  @Override
  public void evict() {
    turns.execute(() -> fail(StreamFailures.takenOver()));
  }

  @Override
  public CompletableFuture<@Nullable Void> left() {
    return left;
  }

  private void hear(StreamSessionRequest request) {
    try {
      take(request);
    } catch (MalformedBatchException wrong) {
      fail(StreamFailures.invalid(String.valueOf(wrong.getMessage())));
    } catch (SampleNumberException wrong) {
      fail(StreamFailures.outOfRange(String.valueOf(wrong.getMessage())));
    } catch (StatusRuntimeException wrong) {
      fail(wrong);
    }
  }

  private void take(StreamSessionRequest request)
      throws MalformedBatchException, SampleNumberException {
    if (life instanceof AwaitingOpen awaiting) {
      open(awaiting, request);
    } else if (life instanceof Streaming streaming) {
      switch (request.getMessageCase()) {
        case SAMPLES -> samples(streaming, request.getSamples());
        case CLOSE -> close(streaming, request.getClose());
        case OPEN -> throw StreamFailures.invalid("open was sent before; it comes once, first");
        case MESSAGE_NOT_SET ->
            throw StreamFailures.invalid("message is missing; send samples or close");
      }
    } else if (life instanceof Closing) {
      throw StreamFailures.invalid("nothing may follow close");
    }
  }

  private void open(AwaitingOpen awaiting, StreamSessionRequest request) {
    if (!request.hasOpen()) {
      throw StreamFailures.precondition("the first request must be open");
    }
    SessionOpening opening = OpenRequest.check(request.getOpen(), userId, desk.clock());
    life = awaiting.open();
    entrance.enter(opening, () -> life instanceof Loading, this::loaded, this::refused);
  }

  private void loaded(LoadedSession loaded) {
    if (!(life instanceof Loading loading)) {
      left.complete(null);
    } else if (loaded.stored().isCompleted()) {
      var findings = loaded.stored().findings();
      replies.opened(loaded.nextSampleNumber(), MotionEngine.VERSION, true);
      replies.summary(loaded.stored().opening().sessionId(), findings);
      end();
    } else {
      life = loading.loaded(loaded.nextSampleNumber());
      session = new RunningSession(loaded, desk, replies, turns, this::stored, this::unstorable);
      if (draining) {
        replies.drain(desk.settings().grpc().reconnectAfter());
      }
      if (halfClosed) {
        halfClose();
      }
      askForMore();
    }
  }

  private void refused(Throwable failure) {
    if (failure instanceof StatusRuntimeException status) {
      fail(status);
    } else {
      LOG.errorf(failure, "a session could not be opened");
      fail(StreamFailures.unavailable("the session's store does not answer, try again"));
    }
    left.complete(null);
  }

  private void samples(Streaming streaming, SampleBatch batch)
      throws MalformedBatchException, SampleNumberException {
    SampleBlock block = SampleBatches.read(batch, running().hasThorax());
    life = streaming.received(block.firstSampleNumber(), block.size());
    running().take(block);
  }

  private void close(Streaming streaming, CloseSession close) throws SampleNumberException {
    Closing closing = streaming.close(close.getSampleCount());
    life = closing;
    running().finish();
    running().flush();
    completeWhenStored(closing);
  }

  private void halfClose() {
    halfClosed = true;
    if (life instanceof AwaitingOpen) {
      fail(StreamFailures.precondition("the first request must be open"));
    } else if (life instanceof Streaming streaming) {
      leave(streaming);
    }
  }

  /** Ends the call with a status; what has arrived before is still stored. */
  private void fail(StatusRuntimeException status) {
    replies.fail(status);
    if (life instanceof Streaming streaming) {
      leave(streaming);
    } else if (life instanceof AwaitingOpen || life instanceof Loading) {
      life = new Ended();
      if (!entrance.isSeated()) {
        left.complete(null);
      }
    }
  }

  private void leave(Streaming streaming) {
    Leaving leaving = streaming.leave();
    life = leaving;
    running().flush();
    endWhenStored(leaving);
  }

  private void stored(long below) {
    replies.acknowledge(below);
    if (life instanceof Streaming streaming) {
      life = streaming.stored(below);
      askForMore();
    } else if (life instanceof Closing closing) {
      life = closing.stored(below);
      completeWhenStored(closing.stored(below));
    } else if (life instanceof Leaving leaving) {
      life = leaving.stored(below);
      endWhenStored(leaving.stored(below));
    }
  }

  private void completeWhenStored(Closing closing) {
    if (closing.allStored()) {
      running()
          .complete()
          .whenComplete((findings, failure) -> turns.execute(() -> completed(findings, failure)));
    }
  }

  private void completed(@Nullable SessionFindings findings, @Nullable Throwable failure) {
    if (findings != null) {
      replies.summary(running().id(), findings);
      end();
    } else {
      unstorable(Objects.requireNonNull(failure));
    }
  }

  private void endWhenStored(Leaving leaving) {
    if (leaving.allStored()) {
      running().interrupt().whenComplete((nothing, failure) -> turns.execute(this::end));
    }
  }

  private void unstorable(Throwable failure) {
    life = new Ended();
    if (failure instanceof OtherWriterException) {
      replies.fail(StreamFailures.takenOver());
      running().abandon();
      end();
    } else {
      LOG.errorf("session %s: samples could not be stored: %s", running().id(), failure);
      replies.fail(StreamFailures.unavailable("samples cannot be stored now, try again"));
      running().interrupt().whenComplete((nothing, again) -> turns.execute(this::end));
    }
  }

  private void end() {
    life = new Ended();
    replies.complete();
    left.complete(null);
  }

  private void askForMore() {
    reading.askForMore(life);
  }

  private RunningSession running() {
    RunningSession running = session;
    if (running == null) {
      throw new IllegalStateException("no session is running in " + life);
    }
    return running;
  }

  /** A fault of ours: the session goes on from what is stored, with the edge's next call. */
  private void broke(Throwable fault) {
    LOG.error("a belt stream broke", fault);
    life = new Ended();
    left.complete(null);
    if (session != null) {
      session.abandon();
    }
    replies.fail(StreamFailures.unavailable("a fault of the service, try again"));
  }
}
