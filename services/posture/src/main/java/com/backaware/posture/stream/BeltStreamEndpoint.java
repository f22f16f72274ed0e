package com.backaware.posture.stream;

import com.backaware.posture.v1.BeltStreamServiceGrpc;
import com.backaware.posture.v1.StreamSessionRequest;
import com.backaware.posture.v1.StreamSessionResponse;
import io.grpc.stub.ServerCallStreamObserver;
import io.grpc.stub.StreamObserver;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** Takes the calls of edge agents. */
@Singleton
public class BeltStreamEndpoint extends BeltStreamServiceGrpc.BeltStreamServiceImplBase {
  private final Set<StreamCall> calls = ConcurrentHashMap.newKeySet();
  private final StreamDesk desk;
  private volatile boolean draining;

  BeltStreamEndpoint(StreamDesk desk) {
    this.desk = desk;
  }

  @Override
  public StreamObserver<StreamSessionRequest> streamSession(
      StreamObserver<StreamSessionResponse> responses) {
    ServerCallStreamObserver<StreamSessionResponse> observer =
        (ServerCallStreamObserver<StreamSessionResponse>) responses;
    observer.disableAutoRequest();
    StreamCall call = new StreamCall(Wearer.ID.get(), new StreamReplies(observer), desk);
    calls.add(call);
    call.left().whenComplete((nothing, failure) -> calls.remove(call));
    observer.setOnReadyHandler(call::onReady);
    observer.setOnCancelHandler(() -> call.onCompleted());
    if (draining) {
      call.drain(desk.settings().grpc().reconnectAfter());
    } else {
      call.begin();
    }
    return call;
  }

  /** Takes calls, after a drain too. */
  public void open() {
    draining = false;
  }

  /** Asks every edge to leave. Completes when all calls that are here now are over. */
  public CompletableFuture<Void> drain(Duration reconnectAfter) {
    draining = true;
    calls.forEach(call -> call.drain(reconnectAfter));
    return CompletableFuture.allOf(
        calls.stream().map(StreamCall::left).toArray(CompletableFuture<?>[]::new));
  }
}
