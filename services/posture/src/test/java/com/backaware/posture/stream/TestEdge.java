package com.backaware.posture.stream;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.MotionEngine;
import com.backaware.posture.SquatSignal;
import com.backaware.posture.v1.BeltStreamServiceGrpc;
import com.backaware.posture.v1.CloseSession;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.SampleBatch;
import com.backaware.posture.v1.SessionSummary;
import com.backaware.posture.v1.StreamSessionRequest;
import com.backaware.posture.v1.StreamSessionResponse;
import com.backaware.proto.sample.SampleBatchEncoder;
import com.google.protobuf.Timestamp;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Status;
import io.grpc.netty.NettyChannelBuilder;
import io.grpc.stub.ClientCallStreamObserver;
import io.grpc.stub.ClientResponseObserver;
import io.grpc.stub.MetadataUtils;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One call of an edge agent, over a real connection. */
public final class TestEdge implements AutoCloseable {
  private static final long DEADLINE_SECONDS = 20;
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  private final ManagedChannel channel;
  private final BlockingQueue<StreamSessionResponse> unread = new LinkedBlockingQueue<>();
  private final List<StreamSessionResponse> heard = new CopyOnWriteArrayList<>();
  private final CompletableFuture<Status> ended = new CompletableFuture<>();
  private @Nullable ClientCallStreamObserver<StreamSessionRequest> call;

  private TestEdge(int port) {
    this.channel = NettyChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
  }

  /** Calls without saying anything yet. */
  public static TestEdge call(int port, String token) {
    Metadata headers = new Metadata();
    headers.put(AUTHORIZATION, "Bearer " + token);
    return call(port, headers);
  }

  static TestEdge call(int port, Metadata headers) {
    TestEdge edge = new TestEdge(port);
    BeltStreamServiceGrpc.newStub(edge.channel)
        .withInterceptors(MetadataUtils.newAttachHeadersInterceptor(headers))
        .streamSession(edge.new Ear());
    return edge;
  }

  /** A complete opening message for a session of squats. */
  public static OpenSession.Builder opening(String sessionId, String beltId, Instant startedAt) {
    return OpenSession.newBuilder()
        .setProtocolVersion(1)
        .setSessionId(sessionId)
        .setBeltId(beltId)
        .setExercise("squat")
        .setEngineVersion(MotionEngine.VERSION)
        .setStartedAt(
            Timestamp.newBuilder()
                .setSeconds(startedAt.getEpochSecond())
                .setNanos(startedAt.getNano()));
  }

  /** Samples of the synthesised squats. */
  public static SampleBatch batch(long first, int size) {
    SampleBatchEncoder encoder = new SampleBatchEncoder(false);
    encoder.start(first);
    for (long number = first; number < first + size; number++) {
      encoder.add(SquatSignal.timeMicros(number), SquatSignal.counts(number));
    }
    return encoder.build();
  }

  /** Opens and returns the number to go on with. */
  public long open(OpenSession.Builder opening) {
    call().onNext(StreamSessionRequest.newBuilder().setOpen(opening).build());
    return await(StreamSessionResponse::hasOpened).getOpened().getNextSampleNumber();
  }

  public void send(OpenSession.Builder opening) {
    call().onNext(StreamSessionRequest.newBuilder().setOpen(opening).build());
  }

  public void send(SampleBatch batch) {
    call().onNext(StreamSessionRequest.newBuilder().setSamples(batch).build());
  }

  /** Sends the samples from one number up to another, 25 in a message. */
  public void stream(long from, long to) {
    for (long first = from; first < to; first += 25) {
      send(batch(first, (int) Math.min(25, to - first)));
    }
  }

  /** Closes and returns the summary. */
  public SessionSummary close(long sampleCount) {
    sendClose(sampleCount);
    SessionSummary summary = await(StreamSessionResponse::hasSessionSummary).getSessionSummary();
    assertThat(awaitEnd().getCode()).isEqualTo(Status.Code.OK);
    return summary;
  }

  public void sendClose(long sampleCount) {
    call()
        .onNext(
            StreamSessionRequest.newBuilder()
                .setClose(CloseSession.newBuilder().setSampleCount(sampleCount))
                .build());
  }

  public void halfClose() {
    call().onCompleted();
  }

  public void cancel() {
    call().cancel("the edge hangs up", null);
  }

  /** The next response that is asked for; those before it are passed over. */
  public StreamSessionResponse await(Predicate<StreamSessionResponse> wanted) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    try {
      while (true) {
        StreamSessionResponse next =
            unread.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
        assertThat(next).as("response; heard %s, status %s", heard, ended.getNow(null)).isNotNull();
        if (wanted.test(next)) {
          return next;
        }
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public void awaitAcknowledged(long number) {
    await(r -> r.hasAcknowledgement() && r.getAcknowledgement().getNextSampleNumber() >= number);
  }

  /** The status that the call ends with. */
  public Status awaitEnd() {
    return ended.orTimeout(DEADLINE_SECONDS, TimeUnit.SECONDS).join();
  }

  /** All that was said so far. */
  public List<StreamSessionResponse> heard() {
    return heard;
  }

  @Override
  public void close() {
    channel.shutdownNow();
  }

  private ClientCallStreamObserver<StreamSessionRequest> call() {
    return Objects.requireNonNull(call);
  }

  private final class Ear
      implements ClientResponseObserver<StreamSessionRequest, StreamSessionResponse> {
    @Override
    public void beforeStart(ClientCallStreamObserver<StreamSessionRequest> stream) {
      call = stream;
    }

    @Override
    public void onNext(StreamSessionResponse response) {
      heard.add(response);
      unread.add(response);
    }

    @Override
    public void onError(Throwable failure) {
      ended.complete(Status.fromThrowable(failure));
    }

    @Override
    public void onCompleted() {
      ended.complete(Status.OK);
    }
  }
}
