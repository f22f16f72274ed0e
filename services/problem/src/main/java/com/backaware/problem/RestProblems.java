package com.backaware.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Failures inside the REST layer. */
class RestProblems {
  private static final Logger LOG = Logger.getLogger(RestProblems.class);

  private final ProblemAnswer answer;
  private final AllowedMethods allowed;

  RestProblems(ProblemAnswer answer, AllowedMethods allowed) {
    this.answer = answer;
    this.allowed = allowed;
  }

  @ServerExceptionMapper
  Response own(ProblemException failure, HttpServerRequest request) {
    return answer.rest(failure.problem(), request.path()).build();
  }

  @ServerExceptionMapper
  Response invalid(ConstraintViolationException failure, HttpServerRequest request) {
    Problem problem =
        RefusedFields.ofCaller(failure)
            ? RefusedFields.problem(failure)
            : answer.fault(500, failure);
    return answer.rest(problem, request.path()).build();
  }

  @ServerExceptionMapper
  Response unreadable(MismatchedInputException failure, HttpServerRequest request) {
    return answer.rest(UnreadableJson.problem(failure), request.path()).build();
  }

  /** Also what a parameter of the wrong type leads to. */
  @ServerExceptionMapper
  Response notFound(NotFoundException failure, HttpServerRequest request, ResourceInfo resource) {
    return Optional.ofNullable(failure.getCause() == null ? null : resource.getResourceMethod())
        .flatMap(method -> MistypedQuery.problem(method, request))
        .map(problem -> answer.rest(problem, request.path()).build())
        .orElseGet(() -> refused(failure, request));
  }

  @ServerExceptionMapper
  Response notAllowed(NotAllowedException failure, HttpServerRequest request) {
    return answer
        .rest(Problem.of(405, StatusWords.detail(405)), request.path())
        .header(HttpHeaders.ALLOW, String.join(", ", allowed.at(request.path())))
        .build();
  }

  @ServerExceptionMapper({
    MongoClientException.class,
    MongoSocketException.class,
    MongoNotPrimaryException.class,
    MongoNodeIsRecoveringException.class
  })
  Response storeAway(MongoException failure, HttpServerRequest request) {
    LOG.warnf("the store does not answer: %s", failure.getMessage());
    Problem problem = Problem.of(503, "The store does not answer; try again in a moment.");
    return answer.rest(problem, request.path()).build();
  }

  @ServerExceptionMapper
  Response refused(WebApplicationException failure, HttpServerRequest request) {
    int status = failure.getResponse().getStatus();
    if (failure instanceof ResteasyReactiveClientProblem) {
      return answer.rest(answer.fault(500, failure), request.path()).build();
    }
    if (failure.getCause() instanceof JsonProcessingException unreadable) {
      return answer.rest(UnreadableJson.problem(unreadable), request.path()).build();
    }
    if (status < 400) {
      return failure.getResponse();
    }
    Problem problem =
        status >= 500 && status != 503
            ? answer.fault(status, failure)
            : Problem.of(status, StatusWords.detail(status));
    return withHeadersOf(failure.getResponse(), answer.rest(problem, request.path()));
  }

  @ServerExceptionMapper
  Response fault(Throwable failure, HttpServerRequest request) {
    return answer.rest(answer.fault(500, failure), request.path()).build();
  }

  private static Response withHeadersOf(Response original, Response.ResponseBuilder builder) {
    original
        .getHeaders()
        .forEach(
            (name, values) -> {
              if (!name.equalsIgnoreCase(HttpHeaders.CONTENT_TYPE)
                  && !name.equalsIgnoreCase(HttpHeaders.CONTENT_LENGTH)) {
                values.forEach(value -> builder.header(name, value));
              }
            });
    return builder.build();
  }
}
