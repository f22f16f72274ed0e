package com.backaware.posture.server;

import io.grpc.ForwardingServerCall.SimpleForwardingServerCall;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets only the statuses out that the protocol names. Any other is a fault of ours: it is logged
 * under an id, and the edge is told to try again, with the id and nothing of the fault's text.
 */
final class StatusGate implements ServerInterceptor {
  private static final Logger LOG = Logger.getLogger(StatusGate.class);

  private static final Set<Status.Code> NAMED =
      EnumSet.of(
          Status.Code.OK,
          Status.Code.UNAUTHENTICATED,
          Status.Code.PERMISSION_DENIED,
          Status.Code.FAILED_PRECONDITION,
          Status.Code.INVALID_ARGUMENT,
          Status.Code.OUT_OF_RANGE,
          Status.Code.RESOURCE_EXHAUSTED,
          Status.Code.ABORTED,
          Status.Code.UNAVAILABLE);

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    return next.startCall(
        new SimpleForwardingServerCall<>(call) {
          @Override
          public void close(Status status, Metadata trailers) {
            super.close(NAMED.contains(status.getCode()) ? status : masked(status), trailers);
          }
        },
        headers);
  }

  private static Status masked(Status status) {
    UUID id = UUID.randomUUID();
    LOG.errorf(status.getCause(), "a belt stream broke (%s): %s", id, status.getCode());
    return Status.UNAVAILABLE.withDescription("a fault of the service, error id " + id);
  }
}
