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

/** The platform's REST interface as a demo account sees it. */
public final class PlatformApi {
  private static final HttpClient HTTP =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final String token;

  /** Signs in. */
  public PlatformApi(String realmUrl, String username) {
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

  private HttpRequest.Builder request(String url) {
    return HttpRequest.newBuilder(URI.create(url))
        .header("authorization", "Bearer " + token)
        .header("accept", "application/json")
        .timeout(Duration.ofSeconds(20));
  }

  private static JsonObject answered(HttpRequest.Builder prepared) {
    HttpRequest request = prepared.build();
    URI url = request.uri();
    HttpResponse<String> answer = send(request);
    if (answer.statusCode() != 200 && answer.statusCode() != 201) {
      throw new ComponentFailure("%s answered %d.".formatted(url, answer.statusCode()));
    }
    try {
      return JsonParser.parseString(answer.body()).getAsJsonObject();
    } catch (JsonParseException | IllegalStateException e) {
      throw new ComponentFailure("%s answered no JSON object.".formatted(url), e);
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
