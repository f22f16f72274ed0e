package com.backaware.posture.server;

import com.backaware.posture.stream.Wearer;
import com.backaware.posture.wire.StreamFailures;
import io.grpc.Context;
import io.grpc.Contexts;
import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.ServerCallHandler;
import io.grpc.ServerInterceptor;
import io.grpc.Status;
import jakarta.enterprise.context.ApplicationScoped;

/** Lets a call through once its bearer token has been found valid. */
@ApplicationScoped
class TokenInterceptor implements ServerInterceptor {
  private static final Metadata.Key<String> AUTHORIZATION =
      Metadata.Key.of("authorization", Metadata.ASCII_STRING_MARSHALLER);
  private static final String SCHEME = "Bearer ";

  private final TokenCheck check;

  TokenInterceptor(TokenCheck check) {
    this.check = check;
  }

  @Override
  public <Q, R> ServerCall.Listener<Q> interceptCall(
      ServerCall<Q, R> call, Metadata headers, ServerCallHandler<Q, R> next) {
    String authorization = headers.get(AUTHORIZATION);
    if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, 7)) {
      call.close(
          StreamFailures.unauthenticated(
                  "the metadata \"authorization\" is missing; send \"Bearer \" and an access token")
              .getStatus(),
          new Metadata());
      return new ServerCall.Listener<>() {};
    }
    WaitingListener<Q> waiting = new WaitingListener<>(call);
    Context context = Context.current();
    check
        .userOf(authorization.substring(SCHEME.length()).strip())
        .subscribe()
        .with(
            user ->
                waiting.start(
                    () ->
                        Contexts.interceptCall(
                            context.withValue(Wearer.ID, user), call, headers, next)),
            refusal ->
                waiting.refuse(() -> call.close(Status.fromThrowable(refusal), new Metadata())));
    return waiting;
  }
}
