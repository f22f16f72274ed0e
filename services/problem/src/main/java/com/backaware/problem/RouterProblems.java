package com.backaware.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.math.BigInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Failures in front of the REST layer: no such path, a body too large, a broken request. */
@ApplicationScoped
class RouterProblems {
  private final ProblemAnswer answer;
  private final MemorySize largestBody;
  private final BodyHandler gatherUpToLimit;

  RouterProblems(
      ProblemAnswer answer,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largestBody) {
    this.answer = answer;
    this.largestBody = largestBody;
    this.gatherUpToLimit = BodyHandler.create(false).setBodyLimit(largestBody.asLongValue());
  }

  void install(@Observes Router router) {
    router.route().order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1).handler(this::refuseLarge);
    router
        .route()
        .order(RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT - 1)
        .failureHandler(this::tellFailure);
    router.errorHandler(404, context -> answer.send(plain(404), context));
    router.errorHandler(400, context -> answer.send(plain(400), context));
  }

  private void refuseLarge(RoutingContext context) {
    String length = context.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    if (length != null && isLarge(length)) {
      answerTooLarge(context);
    } else if (context.request().headers().contains(HttpHeaders.TRANSFER_ENCODING)) {
      gatherUpToLimit.handle(context);
    } else {
      context.next();
    }
  }

  /** Closes the connection too, because the rest of the body is still on its way. */
  private void answerTooLarge(RoutingContext context) {
    context.response().putHeader(HttpHeaders.CONNECTION, "close");
    context.response().endHandler(end -> context.request().connection().close());
    answer.send(tooLarge(), context);
  }

  private boolean isLarge(String contentLength) {
    return new BigInteger(contentLength).compareTo(largestBody.asBigInteger()) > 0;
  }

  private void tellFailure(RoutingContext context) {
    Throwable failure = context.failure();
    if (failure instanceof SecurityException) {
      context.next();
    } else if (failure instanceof ProblemException told) {
      answer.send(told.problem(), context);
    } else if (context.statusCode() == 413) {
      answerTooLarge(context);
    } else if (context.statusCode() >= 500) {
      answer.send(answer.fault(context.statusCode(), cause(context)), context);
    } else {
      answer.send(plain(context.statusCode() < 400 ? 500 : context.statusCode()), context);
    }
  }

  private static Throwable cause(RoutingContext context) {
    Throwable failure = context.failure();
    return failure != null ? failure : new IllegalStateException("status " + context.statusCode());
  }

  private Problem tooLarge() {
    return Problem.of(
        413,
        "The body is larger than the "
            + largestBody.asLongValue()
            + " bytes taken here; send less in one request.");
  }

  private static Problem plain(int status) {
    return Problem.of(status, StatusWords.detail(status));
  }
}
