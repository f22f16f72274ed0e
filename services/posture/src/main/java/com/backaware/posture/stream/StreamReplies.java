package com.backaware.posture.stream;

import com.backaware.posture.event.AssessmentMessages;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.v1.Acknowledgement;
import com.backaware.posture.v1.Drain;
import com.backaware.posture.v1.SessionOpened;
import com.backaware.posture.v1.SessionSummary;
import com.backaware.posture.v1.StreamSessionResponse;
import com.backaware.posture.wire.OpenRequest;
import com.google.protobuf.Duration;
import io.grpc.StatusRuntimeException;
import io.grpc.stub.ServerCallStreamObserver;

/** What the service says on one call. After the end of the call nothing is said any more. */
final class StreamReplies {
  private final ServerCallStreamObserver<StreamSessionResponse> call;
  private boolean over;

  StreamReplies(ServerCallStreamObserver<StreamSessionResponse> call) {
    this.call = call;
  }

  void opened(long nextSampleNumber, String engineVersion, boolean completed) {
    send(
        StreamSessionResponse.newBuilder()
            .setOpened(
                SessionOpened.newBuilder()
                    .setProtocolVersion(OpenRequest.PROTOCOL_VERSION)
                    .setNextSampleNumber(nextSampleNumber)
                    .setEngineVersion(engineVersion)
                    .setCompleted(completed)));
  }

  void acknowledge(long nextSampleNumber) {
    send(
        StreamSessionResponse.newBuilder()
            .setAcknowledgement(
                Acknowledgement.newBuilder().setNextSampleNumber(nextSampleNumber)));
  }

  void drain(java.time.Duration reconnectAfter) {
    Duration wait =
        Duration.newBuilder()
            .setSeconds(reconnectAfter.getSeconds())
            .setNanos(reconnectAfter.getNano())
            .build();
    send(StreamSessionResponse.newBuilder().setDrain(Drain.newBuilder().setReconnectAfter(wait)));
  }

  void summary(String sessionId, SessionFindings findings) {
    SessionSummary.Builder summary =
        SessionSummary.newBuilder()
            .setSessionId(sessionId)
            .setSampleCount(findings.counts().offered())
            .setRejectedSampleCount(findings.counts().rejected());
    findings.sets().forEach(set -> summary.addSets(AssessmentMessages.set(set)));
    send(StreamSessionResponse.newBuilder().setSessionSummary(summary));
  }

  void send(StreamSessionResponse.Builder message) {
    if (!over && !call.isCancelled()) {
      call.onNext(message.build());
    }
  }

  /** Ends the call with OK. */
  void complete() {
    boolean first = !over;
    over = true;
    if (first && !call.isCancelled()) {
      call.onCompleted();
    }
  }

  /** Ends the call with a status. */
  void fail(StatusRuntimeException status) {
    boolean first = !over;
    over = true;
    if (first && !call.isCancelled()) {
      call.onError(status);
    }
  }

  /** Whether the edge reads what it is told. */
  boolean areRead() {
    return call.isReady();
  }

  /** Takes one more message from the edge. */
  void askForOne() {
    if (!over) {
      call.request(1);
    }
  }
}
