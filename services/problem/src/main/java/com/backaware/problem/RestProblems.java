package com.backaware.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.ResteasyReactiveClientProblem;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Failures inside the REST layer. */
class RestProblems {
  private final ProblemAnswer answer;

  RestProblems(ProblemAnswer answer) {
    this.answer = answer;
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

  @ServerExceptionMapper
  Response notFound(NotFoundException failure, HttpServerRequest request) {
    return refused(failure, request);
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
