package com.backaware.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Turns problems into answers, both inside the REST layer and in front of it. */
@Singleton
class ProblemAnswer {
  private static final Logger LOG = Logger.getLogger(ProblemAnswer.class);

  private final ObjectMapper json;

  ProblemAnswer(ObjectMapper json) {
    this.json = json;
  }

  Response.ResponseBuilder rest(Problem problem, String path) {
    return Response.status(problem.status())
        .header(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .entity(bytes(problem.at(path)));
  }

  void send(Problem problem, RoutingContext context) {
    if (context.response().headWritten() || context.response().ended()) {
      context.request().connection().close();
      return;
    }
    context
        .response()
        .setStatusCode(problem.status())
        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
        .end(Buffer.buffer(bytes(problem.at(context.request().path()))));
  }

  /** Logs what went wrong under a new id; the caller learns the id and nothing else. */
  Problem fault(int status, Throwable failure) {
    String id = UUID.randomUUID().toString();
    LOG.errorf(failure, "error %s: request failed", id);
    return Problem.of(status, StatusWords.detail(status)).logged(id);
  }

  private byte[] bytes(Problem problem) {
    try {
      return json.writeValueAsBytes(problem);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
