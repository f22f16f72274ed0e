package com.backaware.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.web.settings.WebSettings;
import com.backaware.web.testing.ScreenlessBrowser;
import com.backaware.web.testing.ServicesBehind;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KEYCLOAK"))
@QuarkusTestResource(ServicesBehind.class)
class SessionStoreTest {
  private static final Duration WAIT = Duration.ofSeconds(10);
  private static final AuthorizationCodeTokens TOKENS =
      new AuthorizationCodeTokens("id", "access", "refresh", 300L, "openid");

  @Inject ReactiveMongoClient client;
  @Inject WebSettings settings;
  @Inject SessionStore store;
  @Inject SessionSweep sweep;

  @Test
  void find_afterPut_givesTheTokens() {
    SessionId id = SessionId.random();
    store.put(id, TOKENS).await().atMost(WAIT);

    AuthorizationCodeTokens found = store.find(id).await().atMost(WAIT);

    assertThat(found).usingRecursiveComparison().isEqualTo(TOKENS);
  }

  @Test
  void find_otherInstanceOnTheSameStore_givesTheTokensToo() {
    SessionId id = SessionId.random();
    at(Instant.now(Clock.systemUTC())).put(id, TOKENS).await().atMost(WAIT);

    assertThat(at(Instant.now(Clock.systemUTC())).find(id).await().atMost(WAIT)).isNotNull();
  }

  @Test
  void find_keptLongEnough_givesNothing() {
    SessionId id = SessionId.random();
    store.put(id, TOKENS).await().atMost(WAIT);
    Instant later = Instant.now(Clock.systemUTC()).plus(settings.session().kept()).plusSeconds(1);

    assertThat(at(later).find(id).await().atMost(WAIT)).isNull();
  }

  @Test
  void sweep_removesStaleSessionsOnly() {
    SessionId stale = SessionId.random();
    SessionId fresh = SessionId.random();
    Instant before =
        Instant.now(Clock.systemUTC()).minus(settings.session().kept()).minusSeconds(1);
    at(before).put(stale, TOKENS).await().atMost(WAIT);
    store.put(fresh, TOKENS).await().atMost(WAIT);

    sweep.sweep().await().atMost(WAIT);

    assertThat(documents())
        .extracting(document -> document.getString("_id"))
        .contains(fresh.digest())
        .doesNotContain(stale.digest());
  }

  @Test
  void store_afterSignIn_holdsNeitherCookieNorReadableTokens() {
    ScreenlessBrowser browser = new ScreenlessBrowser(RestAssured.port);
    browser.signIn("bo", DemoTokens.PASSWORD, "/");
    String cookie = browser.cookie(ScreenlessBrowser.SESSION_COOKIE);

    Document session =
        documents().stream()
            .filter(document -> document.getString("_id").equals(new SessionId(cookie).digest()))
            .findFirst()
            .orElseThrow();

    assertThat(session.toJson()).doesNotContain(cookie);
    assertThat(List.of("idToken", "accessToken", "refreshToken"))
        .allSatisfy(name -> assertThat(session.getString(name).split("\\.")).hasSize(5));
  }

  private SessionStore at(Instant now) {
    return new SessionStore(client, "web", Clock.fixed(now, ZoneOffset.UTC), settings);
  }

  private List<Document> documents() {
    return client
        .getDatabase("web")
        .getCollection("sessions")
        .find()
        .collect()
        .asList()
        .await()
        .atMost(WAIT);
  }
}
