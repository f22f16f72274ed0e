package com.backaware.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.web.testing.ScreenlessBrowser;
import com.backaware.web.testing.ServicesBehind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that are always about to expire. */
@QuarkusTest
@TestProfile(RenewalTest.AlwaysAboutToExpire.class)
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KEYCLOAK"))
@QuarkusTestResource(ServicesBehind.class)
class RenewalTest {
  /** Renews tokens when less than an hour is left; they live for some minutes. */
  public static final class AlwaysAboutToExpire implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("quarkus.oidc.token.refresh-token-time-skew", "1H");
    }
  }

  ScreenlessBrowser browser;

  @BeforeEach
  void signIn() {
    browser = new ScreenlessBrowser(RestAssured.port);
    browser.signIn("ada", DemoTokens.PASSWORD, "/");
  }

  @Test
  void call_tokenAboutToExpire_getsANewTokenInTheSameSession() {
    String cookie = browser.cookie(ScreenlessBrowser.SESSION_COOKIE);

    String first = bearer(browser.get("/api/me").body());
    String second = bearer(browser.get("/api/me").body());

    assertThat(second).isNotEqualTo(first);
    assertThat(browser.cookie(ScreenlessBrowser.SESSION_COOKIE)).isEqualTo(cookie);
  }

  @Test
  void calls_atTheSameTime_allKeepTheSession() throws Exception {
    ExecutorService tabs = Executors.newFixedThreadPool(6);
    try {
      List<Callable<Integer>> calls =
          IntStream.range(0, 12)
              .<Callable<Integer>>mapToObj(call -> () -> browser.get("/api/me").statusCode())
              .toList();
      for (Future<Integer> status : tabs.invokeAll(calls)) {
        assertThat(status.get()).isEqualTo(200);
      }
    } finally {
      tabs.shutdownNow();
    }
  }

  private static String bearer(String seen) {
    return new JsonObject(seen).getJsonObject("headers").getString("authorization");
  }
}
