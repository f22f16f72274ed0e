package com.backaware.stack.demo;

import com.backaware.backing.process.ComponentFailure;
import com.backaware.backing.testing.DemoTokens;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/**
 * The platform's REST interface as a demo account sees it. Signs in again when its token has run
 * out.
 */
public final class PlatformApi {
  private static final int UNAUTHORIZED = 401;

  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String realmUrl;
  private final String username;
  private volatile String token;

  /** Signs in. */
  public PlatformApi(String realmUrl, String username) {
    this.realmUrl = realmUrl;
    this.username = username;
    this.token = DemoTokens.of(username, realmUrl);
  }

  /**
   * Asks.
   *
   * @throws ComponentFailure when the service does not answer it with 200
   */
  public JsonObject get(String url) {
    return answered(request(url).GET());
  }

  /**
   * Puts an object there.
   *
   * @throws ComponentFailure when the service does not answer it with 200 or 201
   */
  public JsonObject put(String url, JsonObject body) {
    return answered(
        request(url)
            .header("content-type", "application/json")
            .PUT(BodyPublishers.ofString(body.toString())));
  }

  private static HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("accept", "application/json")
        .timeout(Duration.ofSeconds(20));
  }

  private JsonObject answered(HttpRequest.Builder request) {
    HttpResponse<String> answer = sent(request);
    if (answer.statusCode() != 200 && answer.statusCode() != 201) {
      throw new ComponentFailure(
          "%s answered %d%s.".formatted(answer.uri(), answer.statusCode(), detail(answer.body())));
    }
    return object(answer.body())
        .orElseThrow(
            () -> new ComponentFailure("%s answered no JSON object.".formatted(answer.uri())));
  }

  private HttpResponse<String> sent(HttpRequest.Builder request) {
    HttpResponse<String> answer = send(signed(request));
    if (answer.statusCode() != UNAUTHORIZED) {
      return answer;
    }
    token = DemoTokens.of(username, realmUrl);
    return send(signed(request));
  }

  private HttpRequest signed(HttpRequest.Builder request) {
    return request.setHeader("authorization", "Bearer " + token).build();
  }

  private static String detail(String problem) {
    return object(problem)
        .map(body -> body.get("detail"))
        .map(detail -> ": " + detail.getAsString().replaceAll("\\.$", ""))
        .orElse("");
  }

  private static Optional<JsonObject> object(String body) {
    try {
      return Optional.of(JsonParser.parseString(body).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException e) {
      return Optional.empty();
    }
  }

  private static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new ComponentFailure(
          "%s does not answer (%s).".formatted(request.uri(), e.getClass().getSimpleName()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ComponentFailure("The request was interrupted.", e);
    }
  }
}
