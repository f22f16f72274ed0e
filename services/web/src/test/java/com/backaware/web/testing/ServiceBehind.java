package com.backaware.web.testing;

import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers like a service: tells what it was asked, streams events, sends large files, breaks off.
 * Addresses below {@code /test} are for the test itself.
 */
final class ServiceBehind implements Handler<HttpServerRequest> {
  /** Size of the recording: far more than any buffer on the way. */
  static final int RECORDING_BYTES = 8 << 20;

  private static final Buffer PIECE = Buffer.buffer("0123456789abcdef".repeat(4096));

  private final String name;
  private Promise<Void> watcherGone = Promise.promise();
  private volatile @Nullable HttpServerResponse watcher;

  ServiceBehind(String name) {
    this.name = name;
  }

  @Override
  public void handle(HttpServerRequest request) {
    switch (request.path()) {
      case "/api/sessions/live" -> watch(request.response());
      case "/api/sessions/big/recording" -> record(request.response(), RECORDING_BYTES);
      case "/api/sessions/broken" -> request.connection().close();
      case "/api/sessions/silent" -> request.pause();
      case "/api/sessions/teapot" ->
          request
              .response()
              .setStatusCode(404)
              .putHeader("Content-Type", "application/problem+json")
              .putHeader("Set-Cookie", "q_session=stolen")
              .putHeader("WWW-Authenticate", "Bearer")
              .end("{\"title\":\"Not Found\",\"status\":404}");
      case "/test/emit" -> emit(request);
      case "/test/watcher-gone" ->
          watcherGone.future().onComplete(gone -> request.response().end());
      default -> tell(request);
    }
  }

  private void tell(HttpServerRequest request) {
    if (request.method().equals(HttpMethod.DELETE)) {
      request.response().setStatusCode(204).end();
      return;
    }
    JsonObject headers = new JsonObject();
    request
        .headers()
        .forEach((header, value) -> headers.put(header.toLowerCase(Locale.ROOT), value));
    request
        .body()
        .onSuccess(
            body ->
                request
                    .response()
                    .putHeader("Content-Type", "application/json")
                    .end(
                        new JsonObject()
                            .put("service", name)
                            .put("method", request.method().name())
                            .put("uri", request.uri())
                            .put("headers", headers)
                            .put("body", body.toString())
                            .encode()));
  }

  private void watch(HttpServerResponse response) {
    watcherGone = Promise.promise();
    response.closeHandler(gone -> watcherGone.tryComplete());
    response
        .setChunked(true)
        .putHeader("Content-Type", "text/event-stream")
        .write("event: opened\ndata: {\"sessionId\":\"s1\"}\n\n");
    watcher = response;
  }

  private void emit(HttpServerRequest request) {
    Objects.requireNonNull(watcher, "nobody watches")
        .write("event: tilt\ndata: " + request.query() + "\n\n");
    request.response().end();
  }

  private static void record(HttpServerResponse response, int bytes) {
    response.setChunked(true).putHeader("Content-Type", "text/csv");
    writePieces(response, bytes / PIECE.length());
  }

  private static void writePieces(HttpServerResponse response, int left) {
    if (left == 0) {
      response.end();
    } else {
      response.write(PIECE).onSuccess(written -> writePieces(response, left - 1));
    }
  }
}
