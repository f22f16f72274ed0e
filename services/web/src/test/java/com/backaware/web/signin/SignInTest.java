package com.backaware.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.web.testing.ScreenlessBrowser;
import com.backaware.web.testing.ServicesBehind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KEYCLOAK"))
@QuarkusTestResource(ServicesBehind.class)
class SignInTest {
  ScreenlessBrowser browser;

  @BeforeEach
  void openBrowser() {
    browser = new ScreenlessBrowser(RestAssured.port);
  }

  @Test
  void signIn_atKeycloak_leadsToThePageAskedFor() {
    URI end = browser.signIn("ada", DemoTokens.PASSWORD, "/history");

    assertThat(end.getPath()).isEqualTo("/history");
    assertThat(end.getQuery()).isNull();
    assertThat(session().getMap())
        .containsEntry("signedIn", true)
        .containsEntry("username", "ada")
        .containsEntry("displayName", "Ada Demo");
  }

  @Test
  void signIn_challenge_usesCodeFlowWithPkceStateAndNonce() {
    HttpResponse<String> challenge = browser.get("/sign-in");

    assertThat(challenge.statusCode()).isEqualTo(302);
    assertThat(challenge.headers().firstValue("Location").orElseThrow())
        .contains("response_type=code", "code_challenge_method=S256", "code_challenge=")
        .contains("state=", "nonce=");
  }

  @Test
  void signIn_cookie_isOpaqueAndOutOfReachOfScripts() {
    browser.signIn("ada", DemoTokens.PASSWORD, "/");

    assertThat(browser.cookie(ScreenlessBrowser.SESSION_COOKIE)).matches("[A-Za-z0-9_-]{43}");
    assertThat(browser.setCookieHeaders())
        .filteredOn(header -> header.startsWith("q_session=") && !header.contains("Max-Age=0"))
        .isNotEmpty()
        .allSatisfy(header -> assertThat(header).contains("HTTPOnly", "SameSite=Lax"));
  }

  @Test
  void signIn_again_makesANewSession() {
    browser.signIn("ada", DemoTokens.PASSWORD, "/");
    String first = browser.cookie(ScreenlessBrowser.SESSION_COOKIE);
    browser.forgetCookie(ScreenlessBrowser.SESSION_COOKIE);

    browser.follow(browser.get("/sign-in"));

    assertThat(browser.cookie(ScreenlessBrowser.SESSION_COOKIE)).isNotEmpty().isNotEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://evil.example/", "//evil.example/", "/\\evil.example", "/%0d%0aX: y"})
  void signIn_pageOfAnotherSite_leadsToTheStartPage(String elsewhere) {
    URI end = browser.signIn("ada", DemoTokens.PASSWORD, elsewhere);

    assertThat(end).hasToString(browser.origin() + "/");
  }

  @Test
  void signIn_answerNobodyAskedFor_leadsToTheStartPageThatSaysSo() {
    browser.get("/sign-in");
    HttpResponse<String> forged = browser.get("/sign-in?code=made-up&state=made-up");

    assertThat(forged.statusCode()).isEqualTo(302);
    assertThat(forged.headers().firstValue("Location")).hasValue("/?sign-in=failed");
    assertThat(session().getBoolean("signedIn")).isFalse();
  }

  @Test
  void session_signedOut_answersWithoutRedirect() {
    HttpResponse<String> answer = browser.get("/session");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("{\"signedIn\":false}");
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
  }

  @Test
  void session_madeUpCookie_isSignedOut() {
    browser.setCookie(ScreenlessBrowser.SESSION_COOKIE, "made-up");

    assertThat(session().getBoolean("signedIn")).isFalse();
  }

  @Test
  void signOut_endsTheSessionHereAndAtKeycloak() {
    browser.signIn("ada", DemoTokens.PASSWORD, "/");
    String cookie = browser.cookie(ScreenlessBrowser.SESSION_COOKIE);

    HttpResponse<String> ended = browser.send("DELETE", "/session", "", "X-BackAware", "1");
    String next = new JsonObject(ended.body()).getString("next");
    HttpResponse<String> last = browser.follow(browser.get(next));

    assertThat(ended.statusCode()).isEqualTo(200);
    assertThat(last.uri()).hasToString(browser.origin() + "/");
    browser.setCookie(ScreenlessBrowser.SESSION_COOKIE, cookie);
    assertThat(session().getBoolean("signedIn")).isFalse();
    assertThat(browser.follow(browser.get("/sign-in")).body()).contains("<form");
  }

  @Test
  void signOut_fromAnotherSite_isRefused() {
    browser.signIn("ada", DemoTokens.PASSWORD, "/");

    HttpResponse<String> refused =
        browser.send("DELETE", "/session", "", "Origin", "https://evil.example");

    assertThat(refused.statusCode()).isEqualTo(403);
    assertThat(session().getBoolean("signedIn")).isTrue();
  }

  private JsonObject session() {
    return new JsonObject(browser.get("/session").body());
  }
}
