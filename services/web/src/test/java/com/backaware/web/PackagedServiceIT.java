package com.backaware.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.web.testing.PackagedService;
import com.backaware.web.testing.ScreenlessBrowser;
import com.backaware.web.testing.ServicesBehind;
import io.vertx.core.json.JsonObject;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(180)
class PackagedServiceIT {
  private static final BackingServices BACKING = new BackingServices();
  private static final ServicesBehind BEHIND = new ServicesBehind();
  private static final Map<String, String> SETTINGS = new HashMap<>();

  @BeforeAll
  static void startSurroundings() {
    BACKING.init(Map.of("components", "STORE,KEYCLOAK"));
    SETTINGS.putAll(BACKING.start());
    SETTINGS.putAll(BEHIND.start());
    SETTINGS.put("quarkus.http.port", "0");
    SETTINGS.put("quarkus.management.port", "0");
  }

  @AfterAll
  static void stopSurroundings() {
    BEHIND.stop();
    BACKING.stop();
  }

  @Test
  void session_serviceKilledAndStartedAgain_goesOn() throws Exception {
    String cookie;
    try (PackagedService service = PackagedService.start(SETTINGS)) {
      ScreenlessBrowser browser = new ScreenlessBrowser(service.port());
      browser.signIn("ada", DemoTokens.PASSWORD, "/");
      cookie = browser.cookie(ScreenlessBrowser.SESSION_COOKIE);
    }
    try (PackagedService service = PackagedService.start(SETTINGS)) {
      ScreenlessBrowser browser = new ScreenlessBrowser(service.port());
      browser.setCookie(ScreenlessBrowser.SESSION_COOKIE, cookie);

      assertThat(new JsonObject(browser.get("/session").body()).getString("username"))
          .isEqualTo("ada");
      assertThat(browser.get("/api/me").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void page_keycloakAndStoreAway_isServedAndSignInSaysItFailed() throws Exception {
    Map<String, String> alone = new HashMap<>(SETTINGS);
    alone.put("quarkus.oidc.auth-server-url", "http://127.0.0.1:1/realms/backaware");
    alone.put("quarkus.mongodb.connection-string", "mongodb://127.0.0.1:1");
    try (PackagedService service = PackagedService.start(alone)) {
      ScreenlessBrowser browser = new ScreenlessBrowser(service.port());

      assertThat(browser.get("/live", "Accept", "text/html").body()).contains("id=\"root\"");
      assertThat(browser.get("/sign-in").headers().firstValue("Location"))
          .hasValue("/?sign-in=failed");
      ScreenlessBrowser operator = new ScreenlessBrowser(service.managementPort());
      assertThat(operator.get("/q/health/ready").statusCode()).isEqualTo(503);
    }
  }

  @Test
  void session_storeAway_isUnavailableAndNotEnded() throws Exception {
    Map<String, String> withoutStore = new HashMap<>(SETTINGS);
    withoutStore.put("quarkus.mongodb.connection-string", "mongodb://127.0.0.1:1");
    try (PackagedService service = PackagedService.start(withoutStore)) {
      ScreenlessBrowser browser = new ScreenlessBrowser(service.port());
      browser.setCookie(ScreenlessBrowser.SESSION_COOKIE, "kept");

      assertThat(browser.get("/api/me").statusCode()).isEqualTo(503);
      assertThat(browser.cookie(ScreenlessBrowser.SESSION_COOKIE)).isEqualTo("kept");
    }
  }
}
