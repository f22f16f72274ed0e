package com.backaware.backing.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Access tokens of the demo accounts ada and bo (subscribers), omar (organization manager) and ines
 * (admin).
 */
public final class DemoTokens {
  /** The password of every demo account. */
  public static final String PASSWORD = "backaware-demo";

  private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private DemoTokens() {}

  /** A fresh token from the Keycloak of this module's {@link BackingServices}. */
  public static String of(String username) {
    return of(username, SharedBacking.setting(SharedBacking.REALM_URL));
  }

  /** A fresh token from the given realm, by the password grant of the client backaware-edge. */
  public static String of(String username, String realmUrl) {
    return grant(realmUrl, "backaware-edge", username, PASSWORD);
  }

  /** A fresh token by the password grant of a public client. */
  static String grant(String realmUrl, String client, String username, String password) {
    String form =
        "grant_type=password&client_id=%s&scope=openid&username=%s&password=%s"
            .formatted(client, username, password);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(realmUrl + "/protocol/openid-connect/token"))
            .header("content-type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString(form))
            .build();
    return accessToken(username, send(request));
  }

  static HttpResponse<String> send(HttpRequest request) {
    try {
      return HTTP.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String accessToken(String username, HttpResponse<String> answer) {
    Matcher token = ACCESS_TOKEN.matcher(answer.body());
    if (answer.statusCode() != 200 || !token.find()) {
      throw new IllegalStateException(
          "no token for %s: status %d, %s".formatted(username, answer.statusCode(), answer.body()));
    }
    return token.group(1);
  }
}
