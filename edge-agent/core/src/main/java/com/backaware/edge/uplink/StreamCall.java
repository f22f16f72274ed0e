package com.backaware.edge.uplink;

import com.backaware.edge.sample.SampleWindow;
import com.backaware.posture.v1.BeltStreamServiceGrpc;
import com.backaware.posture.v1.CloseSession;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.SessionOpened;
import com.backaware.posture.v1.StreamSessionRequest;
import com.backaware.posture.v1.StreamSessionResponse;
import com.backaware.proto.sample.SampleBatchEncoder;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.MetadataUtils;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One call of the belt stream. Everything happens on the uplink's thread.
 *
 * <pre>
 *   OPENING ──opened──▶ STREAMING ──all sent──▶ CLOSING ──summary, OK──▶ ended
 *      │                    │ drain, leave          any state ──break──▶ ended
 *      └───────drain────────┴──────▶ LEAVING ──OK──▶ ended
 * </pre>
 */
final class StreamCall
    implements ClientResponseObserver<StreamSessionRequest, StreamSessionResponse> {
  /** Messages that the service may send ahead of our reading them. Chosen. */
  private static final int INBOUND_WINDOW = 32;

  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private enum Phase {
    OPENING,
    STREAMING,
    CLOSING,
    LEAVING
  }

  private final ManagedChannel channel;
  private final SampleWindow samples;
  private final SampleBatchEncoder batch;
  private final SendingPace pace;
  private final UplinkSettings settings;
  private final ScheduledExecutorService thread;
  private @Nullable CallEvents events;
  private @Nullable ClientCallStreamObserver<StreamSessionRequest> requests;
  private Phase phase = Phase.OPENING;
  private boolean sessionEnds;
  private boolean held;
  private long nextToSend;

  StreamCall(
      ManagedChannel channel,
      SampleWindow samples,
      SampleBatchEncoder batch,
      SendingPace pace,
      UplinkSettings settings,
      ScheduledExecutorService thread) {
    this.channel = channel;
    this.samples = samples;
    this.batch = batch;
    this.pace = pace;
    this.settings = settings;
    this.thread = thread;
  }

  /** Starts the call with the opening message. */
  void start(OpenSession open, String token, boolean finishing, CallEvents listener) {
    events = listener;
    sessionEnds = finishing;
    Metadata headers = new Metadata();
    headers.put(AUTHORIZATION, "Bearer " + token);
    BeltStreamServiceGrpc.newStub(channel)
        .withExecutor(thread)
        .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
        .streamSession(this);
    requests().onNext(StreamSessionRequest.newBuilder().setOpen(open).build());
  }

  /** Sends what is worth sending, as far as the transport takes it. */
  void pump() {
    while (phase == Phase.STREAMING && requests().isReady()) {
      long pending = samples.end() - nextToSend;
      if (pending >= settings.smallestBatch() || (sessionEnds && pending > 0)) {
        int count = (int) Math.min(pending, settings.largestBatch());
        if (!mayStart(count)) {
          return;
        }
        send(count);
      } else if (sessionEnds) {
        close();
      } else {
        return;
      }
    }
  }

  /** Whether the pace lets a batch go now; if not, it is asked again when it says so. */
  private boolean mayStart(int count) {
    if (held) {
      return false;
    }
    Duration wait = pace.ask(count);
    if (wait.isZero()) {
      return true;
    }
    held = true;
    thread.schedule(this::askAgain, wait.toMillis() + 1, TimeUnit.MILLISECONDS);
    return false;
  }

  private void askAgain() {
    held = false;
    pump();
  }

  /** No sample follows any more: sends the rest, then closes the session. */
  void finish() {
    sessionEnds = true;
    pump();
  }

  /** Half-closes without closing the session, which stays open for a later resume. */
  void leave() {
    if (phase == Phase.STREAMING) {
      long pending = samples.end() - nextToSend;
      if (pending > 0 && pending < settings.smallestBatch() && requests().isReady()) {
        send((int) pending);
      }
    }
    if (phase == Phase.OPENING || phase == Phase.STREAMING) {
      requests().onCompleted();
      phase = Phase.LEAVING;
    }
  }

  /** Gives the call up. */
  void cancel(String reason) {
    phase = Phase.LEAVING;
    requests().cancel(reason, null);
  }

  /** Releases the connection once the call is over. */
  void release() {
    channel.shutdown();
  }

  /** Whether the service owes an answer: to the opening, to samples or to the close. */
  boolean awaitsAnswer() {
    return phase != Phase.STREAMING || samples.acknowledged() < nextToSend;
  }

  /** Whether what the service owes is a short answer, to the opening or to our leaving. */
  boolean awaitsPromptAnswer() {
    return phase == Phase.OPENING || phase == Phase.LEAVING;
  }

  /** Whether the opening message is not answered yet. */
  boolean opening() {
    return phase == Phase.OPENING;
  }

  @Override
  public void beforeStart(ClientCallStreamObserver<StreamSessionRequest> stream) {
    requests = stream;
    stream.disableAutoRequestWithInitial(INBOUND_WINDOW);
    stream.setOnReadyHandler(this::pump);
  }

  @Override
  public void onNext(StreamSessionResponse response) {
    switch (response.getMessageCase()) {
      case OPENED -> onOpened(response.getOpened());
      case DRAIN -> {
        leave();
        events()
            .draining(this, BeltStreamMessages.duration(response.getDrain().getReconnectAfter()));
      }
      default -> events().heard(this, response);
    }
    requests().request(1);
  }

  @Override
  public void onError(Throwable failure) {
    events().ended(this, Status.fromThrowable(failure));
  }

  @Override
  public void onCompleted() {
    events().ended(this, Status.OK);
  }

  private void onOpened(SessionOpened opened) {
    if (phase != Phase.OPENING) {
      return;
    }
    nextToSend = opened.getNextSampleNumber();
    phase = opened.getCompleted() ? Phase.CLOSING : Phase.STREAMING;
    if (opened.getCompleted()) {
      requests().onCompleted();
    }
    events().opened(this, opened);
    pump();
  }

  private void send(int count) {
    batch.start(nextToSend);
    samples.read(nextToSend, count, batch::add);
    requests().onNext(StreamSessionRequest.newBuilder().setSamples(batch.build()).build());
    nextToSend += count;
  }

  private void close() {
    requests()
        .onNext(
            StreamSessionRequest.newBuilder()
                .setClose(CloseSession.newBuilder().setSampleCount(samples.end()))
                .build());
    requests().onCompleted();
    phase = Phase.CLOSING;
  }

  private CallEvents events() {
    if (events == null) {
      throw new IllegalStateException("the call has not been started");
    }
    return events;
  }

  private ClientCallStreamObserver<StreamSessionRequest> requests() {
    if (requests == null) {
      throw new IllegalStateException("the call has not been started");
    }
    return requests;
  }
}
