package com.backaware.backing.testing;

import com.backaware.backing.identity.KeycloakSecrets;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;

/**
 * Access tokens that run out within seconds, of the real Keycloak: it gets a client for them. They
 * are like those of {@link DemoTokens} otherwise.
 */
public final class ShortTokens {
  private static final int CREATED = 201;
  private static final int THERE_ALREADY = 409;

  private ShortTokens() {}

  /**
   * A fresh token from the Keycloak of this module's {@link BackingServices}.
   *
   * @param seconds its life, 1 or more
   */
  public static String of(String username, int seconds) {
    String realmUrl = SharedBacking.setting(SharedBacking.REALM_URL);
    String client = "tokens-of-" + seconds + "-seconds";
    createClient(realmUrl, client, seconds);
    return DemoTokens.grant(realmUrl, client, username, DemoTokens.PASSWORD);
  }

  private static void createClient(String realmUrl, String client, int seconds) {
    String master = realmUrl.replaceFirst("/realms/.*", "/realms/master");
    String admin =
        DemoTokens.grant(master, "admin-cli", KeycloakSecrets.ADMIN, SharedBacking.adminPassword());
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create(realmUrl.replaceFirst("/realms/", "/admin/realms/") + "/clients"))
            .header("authorization", "Bearer " + admin)
            .header("content-type", "application/json")
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString(description(client, seconds)))
            .build();
    HttpResponse<String> answer = DemoTokens.send(request);
    if (answer.statusCode() != CREATED && answer.statusCode() != THERE_ALREADY) {
      throw new IllegalStateException(
          "no client for short tokens: status %d, %s"
              .formatted(answer.statusCode(), answer.body()));
    }
  }

  private static String description(String client, int seconds) {
    return """
    {"clientId": "%s", "publicClient": true, "standardFlowEnabled": false,
     "directAccessGrantsEnabled": true, "attributes": {"access.token.lifespan": "%d"},
     "protocolMappers": [{
       "name": "audience backaware-api", "protocol": "openid-connect",
       "protocolMapper": "oidc-audience-mapper",
       "config": {"included.custom.audience": "backaware-api", "access.token.claim": "true"}}]}
    """
        .formatted(client, seconds);
  }
}
