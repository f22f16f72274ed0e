package com.backaware.edge.hub.signin;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;

/** Sends a request and reads a JSON object. */
final class WebExchange {
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(5);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(20);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(CONNECT_LIMIT)
          .build();

  /**
   * An answer.
   *
   * @param status HTTP status
   * @param body the JSON object; empty if the body is none
   */
  record Answer(int status, JsonObject body) {
    /** A text of the body, or "" if it is not there. */
    String text(String name) {
      JsonElement element = body.get(name);
      return element != null && element.isJsonPrimitive() ? element.getAsString() : "";
    }

    /** A whole number of the body, or a default. */
    long number(String name, long otherwise) {
      try {
        JsonElement element = body.get(name);
        return element != null && element.isJsonPrimitive() ? element.getAsLong() : otherwise;
      } catch (NumberFormatException e) {
        return otherwise;
      }
    }
  }

  static HttpRequest.Builder request(URI uri) {
    return HttpRequest.newBuilder(uri).timeout(ANSWER_LIMIT);
  }

  /**
   * Sends.
   *
   * @throws IOException with a message that says what happened, as part of a sentence
   */
  Answer send(HttpRequest request) throws IOException {
    try {
      HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
      return new Answer(response.statusCode(), object(response.body()));
    } catch (ConnectException e) {
      throw new IOException("nothing answers there", e);
    } catch (HttpTimeoutException e) {
      throw new IOException("it did not answer in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    }
  }

  private static JsonObject object(String body) {
    try {
      JsonElement element = JsonParser.parseString(body);
      return element.isJsonObject() ? element.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }
}
