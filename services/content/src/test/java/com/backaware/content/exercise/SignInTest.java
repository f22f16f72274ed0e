package com.backaware.content.exercise;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.backing.testing.ShortTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SignInTest {
  private static final int LIFE_SECONDS = 5;

  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  String realm;

  @BeforeEach
  void awaitCatalogue() {
    Readiness.await();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada", "bo", "omar", "ines"})
  void everyoneSignedIn_mayRead(String user) {
    given().auth().oauth2(DemoTokens.of(user)).get("/api/exercises").then().statusCode(200);
  }

  @Test
  void noToken_isToldToSignIn() {
    refused(given().get("/api/exercises").then())
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("detail", containsString("Sign in"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"x", "a.b.c", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZGEifQ.", "ünïcode", "%00%00"})
  void garbageToken_isRefused(String token) {
    refused(given().header("Authorization", "Bearer " + token).get("/api/exercises/squat").then())
        .body("detail", containsString("not accepted"));
  }

  @Test
  void tokenWithChangedExpiry_isRefused() {
    List<String> parts = List.of(DemoTokens.of("ada").split("\\.", -1));
    String claims = new String(Base64.getUrlDecoder().decode(parts.get(1)), StandardCharsets.UTF_8);
    String later = claims.replaceFirst("\"exp\":\\d+", "\"exp\":4102444800");
    String forged =
        parts.get(0)
            + "."
            + Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(later.getBytes(StandardCharsets.UTF_8))
            + "."
            + parts.get(2);

    refused(given().auth().oauth2(forged).get("/api/exercises").then());
  }

  @Test
  void tokenThatRanOut_isRefused() {
    String token = ShortTokens.of("ada", LIFE_SECONDS);
    given().auth().oauth2(token).get("/api/exercises").then().statusCode(200);
    await()
        .atMost(Duration.ofSeconds(60))
        .untilAsserted(
            () ->
                refused(given().auth().oauth2(token).get("/api/exercises").then())
                    .body("detail", containsString("expired")));
  }

  @Test
  void tokenForAnotherAudience_isRefused() {
    String token =
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "admin-cli")
            .formParam("username", "ada")
            .formParam("password", DemoTokens.PASSWORD)
            .post(realm + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .body("access_token", notNullValue())
            .extract()
            .path("access_token");

    refused(given().auth().oauth2(token).get("/api/exercises").then());
  }

  @Test
  void basicCredentials_areNotTaken() {
    refused(
        given().auth().preemptive().basic("ada", DemoTokens.PASSWORD).get("/api/exercises").then());
  }

  private static ValidatableResponse refused(ValidatableResponse response) {
    return response
        .statusCode(401)
        .contentType("application/problem+json")
        .body("status", equalTo(401))
        .body("title", equalTo("Unauthorized"))
        .body("instance", containsString("/api/exercises"));
  }
}
