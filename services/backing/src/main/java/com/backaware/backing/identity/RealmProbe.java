package com.backaware.backing.identity;

import com.backaware.backing.process.ReadinessProbe;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Keycloak serves when the realm answers its OpenID configuration. */
final class RealmProbe implements ReadinessProbe {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
  private final HttpRequest request;
  private final Runnable onServing;

  RealmProbe(String realmUrl, Runnable onServing) {
    this.request =
        HttpRequest.newBuilder(URI.create(realmUrl + "/.well-known/openid-configuration"))
            .timeout(TIMEOUT)
            .build();
    this.onServing = onServing;
  }

  @Override
  public boolean serves() throws IOException {
    try {
      boolean serving = http.send(request, BodyHandlers.discarding()).statusCode() == 200;
      if (serving) {
        onServing.run();
      }
      return serving;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
