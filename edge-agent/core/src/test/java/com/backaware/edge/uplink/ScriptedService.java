package com.backaware.edge.uplink;

import com.backaware.posture.v1.Acknowledgement;
import com.backaware.posture.v1.BeltStreamServiceGrpc;
import com.backaware.posture.v1.OpenSession;
import com.backaware.posture.v1.SampleBatch;
import com.backaware.posture.v1.SessionOpened;
import com.backaware.posture.v1.SessionSummary;
import com.backaware.posture.v1.StreamSessionRequest;
import com.backaware.posture.v1.StreamSessionResponse;
import com.backaware.proto.sample.MalformedBatchException;
import com.backaware.proto.sample.SampleBatchReader;
import io.grpc.ManagedChannel;
import io.grpc.Metadata;
import io.grpc.Server;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import io.grpc.netty.NettyServerBuilder;
import io.grpc.okhttp.OkHttpChannelBuilder;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/**
 * The other side of the belt stream: a real server on a free port that keeps to the protocol,
 * unless a test scripts a call to do otherwise.
 */
public final class ScriptedService implements AutoCloseable {
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);

  /** What a call does at certain moments; the defaults keep to the protocol. */
  public interface Script {
    default void opened(Call call) {
      call.answerOpened();
    }

    default void batchStored(Call call) {
      call.acknowledge(call.stored());
    }

    default void closed(Call call) {
      call.acknowledge(call.stored());
      call.summarise();
    }

    default void halfClosed(Call call) {
      call.complete();
    }
  }

  /** One sample as it arrived: its time, then its counts. */
  public record Row(long timeMicros, List<Integer> counts) {}

  public final List<String> tokens = new CopyOnWriteArrayList<>();
  public final List<OpenSession> openings = new CopyOnWriteArrayList<>();
  public final List<StreamSessionRequest> requests = new CopyOnWriteArrayList<>();
  private final Map<String, List<Row>> stored = new LinkedHashMap<>();
  private final List<Script> scripts;
  private final int port;
  private int calls;
  private Server server;

  /** Serves the first calls by these scripts, later ones by the protocol. */
  public ScriptedService(Script... scripts) {
    this.scripts = List.of(scripts);
    this.server = start(0);
    this.port = server.getPort();
  }

  /** A connection to it. */
  public ManagedChannel connect() {
    return OkHttpChannelBuilder.forAddress("127.0.0.1", port).usePlaintext().build();
  }

  /** Where it listens. */
  public int port() {
    return port;
  }

  /** What is stored of the only session, in order. */
  public synchronized List<Row> stored() {
    if (stored.size() > 1) {
      throw new IllegalStateException("several sessions: " + stored.keySet());
    }
    return stored.values().stream().findFirst().map(List::copyOf).orElse(List.of());
  }

  /** What is stored of a session, in order. */
  public synchronized List<Row> stored(String sessionId) {
    return List.copyOf(stored.getOrDefault(sessionId, List.of()));
  }

  /** The sessions of which something is stored, in the order in which they came. */
  public synchronized List<String> sessions() {
    return List.copyOf(stored.keySet());
  }

  /** Calls so far. */
  public synchronized int calls() {
    return calls;
  }

  /** What a service has when it died: everything from this number on is lost. */
  synchronized void forgetFrom(int number) {
    for (List<Row> rows : stored.values()) {
      rows.subList(Math.min(number, rows.size()), rows.size()).clear();
    }
  }

  public void die() {
    server.shutdownNow();
    try {
      server.awaitTermination(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  public void riseAgain() {
    server = start(port);
  }

  @Override
  public void close() {
    server.shutdownNow();
  }

  private Server start(int onPort) {
    try {
      return NettyServerBuilder.forAddress(new InetSocketAddress("127.0.0.1", onPort))
          .addService(new Service())
          .intercept(new TokenCollector())
          .permitKeepAliveTime(5, TimeUnit.SECONDS)
          .flowControlWindow(65_535)
          .build()
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private synchronized Script nextScript() {
    Script script = calls < scripts.size() ? scripts.get(calls) : new Script() {};
    calls++;
    return script;
  }

  private final class TokenCollector implements ServerInterceptor {
    @Override
    public <Q, A> ServerCall.Listener<Q> interceptCall(
        ServerCall<Q, A> call, Metadata headers, ServerCallHandler<Q, A> next) {
      tokens.add(String.valueOf(headers.get(AUTHORIZATION)));
      return next.startCall(call, headers);
    }
  }

  private final class Service extends BeltStreamServiceGrpc.BeltStreamServiceImplBase {
    @Override
    public StreamObserver<StreamSessionRequest> streamSession(
        StreamObserver<StreamSessionResponse> responses) {
      ServerCallStreamObserver<StreamSessionResponse> manual =
          (ServerCallStreamObserver<StreamSessionResponse>) responses;
      manual.disableAutoRequest();
      manual.request(1);
      return new Call(nextScript(), manual);
    }
  }

  /** One call, as the service sees it. */
  public final class Call implements StreamObserver<StreamSessionRequest> {
    final ServerCallStreamObserver<StreamSessionResponse> responses;
    private final Script script;
    private volatile boolean reading = true;
    private OpenSession opening = OpenSession.getDefaultInstance();

    Call(Script script, ServerCallStreamObserver<StreamSessionResponse> responses) {
      this.script = script;
      this.responses = responses;
    }

    @Override
    public void onNext(StreamSessionRequest request) {
      requests.add(request);
      switch (request.getMessageCase()) {
        case OPEN -> {
          opening = request.getOpen();
          openings.add(opening);
          script.opened(this);
        }
        case SAMPLES -> store(request.getSamples());
        case CLOSE -> script.closed(this);
        default -> fail(Status.INVALID_ARGUMENT);
      }
      if (reading) {
        responses.request(1);
      }
    }

    public void stopReading() {
      reading = false;
    }

    public void goOnReading() {
      reading = true;
      responses.request(1);
    }

    @Override
    public void onError(Throwable failure) {}

    @Override
    public void onCompleted() {
      script.halfClosed(this);
    }

    public void answerOpened() {
      answerOpened(SessionOpened.newBuilder().setNextSampleNumber(stored()));
    }

    public void answerOpened(SessionOpened.Builder opened) {
      if (opened.getProtocolVersion() == 0) {
        opened.setProtocolVersion(1);
      }
      send(StreamSessionResponse.newBuilder().setOpened(opened.setEngineVersion("test")));
    }

    public void acknowledge(long next) {
      send(
          StreamSessionResponse.newBuilder()
              .setAcknowledgement(Acknowledgement.newBuilder().setNextSampleNumber(next)));
    }

    public void summarise() {
      send(
          StreamSessionResponse.newBuilder()
              .setSessionSummary(
                  SessionSummary.newBuilder()
                      .setSessionId(opening.getSessionId())
                      .setSampleCount(stored())));
    }

    public void send(StreamSessionResponse.Builder response) {
      responses.onNext(response.build());
    }

    public void complete() {
      responses.onCompleted();
    }

    public void fail(Status status) {
      responses.onError(status.asRuntimeException());
    }

    public long stored() {
      return ScriptedService.this.stored(opening.getSessionId()).size();
    }

    private void store(SampleBatch batch) {
      synchronized (ScriptedService.this) {
        List<Row> rows = stored.computeIfAbsent(opening.getSessionId(), id -> new ArrayList<>());
        if (batch.getFirstSampleNumber() != rows.size()) {
          fail(Status.OUT_OF_RANGE);
          return;
        }
        try {
          SampleBatchReader reader = SampleBatchReader.of(batch, opening.getHasThoraxSensor());
          while (reader.next()) {
            List<Integer> counts = new ArrayList<>();
            for (int i = 0; i < (opening.getHasThoraxSensor() ? 12 : 6); i++) {
              counts.add(reader.count(i));
            }
            rows.add(new Row(reader.timeMicros(), counts));
          }
        } catch (MalformedBatchException e) {
          fail(Status.INVALID_ARGUMENT);
          return;
        }
      }
      script.batchStored(this);
    }
  }
}
