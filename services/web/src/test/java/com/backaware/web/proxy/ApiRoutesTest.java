package com.backaware.web.proxy;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KEYCLOAK"))
@QuarkusTestResource(ServicesBehind.class)
class ApiRoutesTest {
  ScreenlessBrowser browser;

  @BeforeEach
  void signIn() {
    browser = new ScreenlessBrowser(RestAssured.port);
    browser.signIn("ada", DemoTokens.PASSWORD, "/");
  }

  @ParameterizedTest
  @CsvSource({
    "/api/sessions?limit=20&cursor=a%2Fb, posture",
    "/api/exercises/squat, content",
    "/api/me, user",
    "/api/belts/b1, user",
    "/api/users, user"
  })
  void call_signedIn_reachesTheServiceWithQueryAndToken(String path, String service) {
    JsonObject seen = new JsonObject(browser.get(path).body());

    assertThat(seen.getString("service")).isEqualTo(service);
    assertThat(seen.getString("uri")).isEqualTo(path);
    assertThat(claims(seen).getString("preferred_username")).isEqualTo("ada");
    assertThat(claims(seen).getValue("aud").toString()).contains("backaware-api");
  }

  @Test
  void call_clientHeaders_doNotGoAlong() {
    JsonObject headers =
        new JsonObject(
                browser
                    .get("/api/me", "Authorization", "Bearer forged", "X-Forwarded-User", "root")
                    .body())
            .getJsonObject("headers");

    assertThat(headers.fieldNames()).doesNotContain("cookie", "x-forwarded-user");
    assertThat(headers.getString("authorization")).startsWith("Bearer ey");
  }

  @Test
  void call_change_passesBodyAndType() {
    JsonObject seen =
        new JsonObject(
            browser
                .send(
                    "PATCH",
                    "/api/me",
                    "{\"displayName\":\"Ada\"}",
                    "Content-Type",
                    "application/json",
                    "Origin",
                    browser.origin())
                .body());

    assertThat(seen.getString("method")).isEqualTo("PATCH");
    assertThat(seen.getString("body")).isEqualTo("{\"displayName\":\"Ada\"}");
    assertThat(seen.getJsonObject("headers").getString("content-type"))
        .isEqualTo("application/json");
  }

  @Test
  void call_answerWithoutContent_staysEmpty() {
    HttpResponse<String> answer = browser.send("DELETE", "/api/belts/b1", "", "X-BackAware", "1");

    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void call_serviceProblem_passesWithoutCookiesAndChallenges() {
    HttpResponse<String> answer = browser.get("/api/sessions/teapot");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "www-authenticate");
    assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    assertThat(new JsonObject(answer.body()).getString("title")).isEqualTo("Not Found");
  }

  @Test
  void call_dotSegments_stayInsideTheInterface() {
    HttpResponse<String> answer = browser.get("/api/sessions/%2e%2e/%2e%2e/q/metrics");

    assertThat(answer.body()).doesNotContain("\"service\"");
  }

  @Test
  void call_signedOut_is401AndNoRedirect() {
    HttpResponse<String> answer = new ScreenlessBrowser(RestAssured.port).get("/api/me");

    assertProblem(answer, 401, "You are not signed in");
    assertThat(answer.headers().firstValue("Location")).isEmpty();
  }

  @Test
  void call_endedSession_is401ThatSaysSo() {
    browser.setCookie(ScreenlessBrowser.SESSION_COOKIE, "gone");

    assertProblem(browser.get("/api/me"), 401, "Your session has ended");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
  void change_fromAnotherOrigin_is403(String origin) {
    HttpResponse<String> answer =
        browser.send("PUT", "/api/belts/b1", "{}", "Origin", origin, "X-BackAware", "1");

    assertProblem(answer, 403, "another site");
  }

  @Test
  void change_withNeitherOriginNorHeader_is403() {
    assertProblem(browser.send("PUT", "/api/belts/b1", "{}"), 403, "X-BackAware");
  }

  @Test
  void call_serviceDown_is503NamingIt() {
    assertProblem(browser.get("/api/plan"), 503, "The program planner cannot be reached");
  }

  @Test
  void call_serviceBreaksOff_is502NamingIt() {
    assertProblem(browser.get("/api/sessions/broken"), 502, "The posture service broke off");
  }

  @Test
  void call_serviceSilent_is504NamingIt() {
    assertProblem(browser.get("/api/sessions/silent"), 504, "The posture service took too long");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api", "/api/", "/api/nothing", "/api/sessionsx"})
  void call_noSuchInterface_is404(String path) {
    assertProblem(browser.get(path), 404, "nothing at this address");
  }

  @Test
  void call_methodOfNoInterface_is405ThatTellsWhichAre() {
    HttpResponse<String> answer = browser.send("OPTIONS", "/api/me", "", "X-BackAware", "1");

    assertProblem(answer, 405, "Use one of GET, HEAD, POST, PUT, PATCH, DELETE");
    assertThat(answer.headers().firstValue("Allow"))
        .hasValue("GET, HEAD, POST, PUT, PATCH, DELETE");
  }

  @Test
  void change_hugeBody_is413() {
    HttpResponse<String> answer =
        browser.send("PATCH", "/api/me", "x".repeat(70_000), "X-BackAware", "1");

    assertProblem(answer, 413, "larger");
  }

  private static JsonObject claims(JsonObject seen) {
    String token = seen.getJsonObject("headers").getString("authorization").substring(7);
    List<String> parts = List.of(token.split("\\."));
    return new JsonObject(new String(Base64.getUrlDecoder().decode(parts.get(1)), UTF_8));
  }

  private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(new JsonObject(answer.body()).getString("detail")).contains(detail);
  }
}
