package com.backaware.problem;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Refusals for who asks: not signed in, or not allowed. */
class SignInProblems {
  private static final String TOKEN_REFUSED =
      "The access token is not accepted: it is malformed, expired, or not meant for this service."
          + " Sign in again.";

  private final ProblemAnswer answer;

  SignInProblems(ProblemAnswer answer) {
    this.answer = answer;
  }

  @ServerExceptionMapper({
    UnauthorizedException.class,
    AuthenticationFailedException.class,
    AuthenticationCompletionException.class
  })
  Uni<Response> notSignedIn(RoutingContext context) {
    HttpAuthenticator authenticator = context.get(HttpAuthenticator.class.getName());
    if (authenticator == null) {
      return Uni.createFrom().item(unauthorized(context, null));
    }
    return authenticator.getChallenge(context).map(challenge -> unauthorized(context, challenge));
  }

  @ServerExceptionMapper
  Response notAllowed(ForbiddenException failure, RoutingContext context) {
    Problem problem = Problem.of(403, StatusWords.detail(403));
    return answer.rest(problem, context.request().path()).build();
  }

  private Response unauthorized(RoutingContext context, @Nullable ChallengeData challenge) {
    boolean tokenSent = context.request().headers().contains(HttpHeaders.AUTHORIZATION);
    Problem problem = Problem.of(401, tokenSent ? TOKEN_REFUSED : StatusWords.detail(401));
    Response.ResponseBuilder builder = answer.rest(problem, context.request().path());
    if (challenge != null) {
      challenge.getHeaders().forEach((name, value) -> builder.header(name.toString(), value));
    }
    return builder.build();
  }
}
