package com.backaware.problem;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class RestProblemsTest {
  @Test
  void unknownPath_isNotFound() {
    problem(given().get("/nowhere").then(), 404)
        .body("type", equalTo("about:blank"))
        .body("title", equalTo("Not Found"))
        .body("instance", equalTo("/nowhere"))
        .body("$", not(hasKey("violations")));
  }

  @Test
  void unknownPathBelowResource_isNotFound() {
    problem(given().get("/trouble/none/at/all").then(), 404);
  }

  @Test
  void pathParameterOfWrongType_isNotFound() {
    problem(given().get("/trouble/number/many").then(), 404);
  }

  @Test
  void otherMethod_isNotAllowedAndToldWhichAre() {
    problem(given().delete("/trouble/conflict").then(), 405)
        .header("Allow", equalTo("GET, HEAD, OPTIONS"));
    problem(given().delete("/trouble").then(), 405).header("Allow", equalTo("OPTIONS, POST"));
    problem(given().delete("/trouble/number/7").then(), 405)
        .header("Allow", equalTo("GET, HEAD, OPTIONS"));
  }

  @Test
  void storeAway_isUnavailable() {
    problem(given().get("/trouble/store").then(), 503)
        .body("detail", equalTo("The store does not answer; try again in a moment."));
  }

  @Test
  void otherMediaType_isUnsupported() {
    problem(given().contentType(ContentType.TEXT).body("x").post("/trouble").then(), 415);
  }

  @Test
  void fieldPastItsLimit_isNamed() {
    problem(post("{\"name\":\"too long\"}"), 400)
        .body("violations[0].field", equalTo("name"))
        .body("violations[0].message", containsString("between 0 and 5"))
        .body("detail", containsString("name"));
  }

  @Test
  void queryPastItsLimit_isNamed() {
    problem(given().get("/trouble/limited?limit=101").then(), 400)
        .body("violations[0].field", equalTo("limit"))
        .body("instance", equalTo("/trouble/limited"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"abc", "1.5", "99999999999"})
  void queryOfWrongType_isNamed(String limit) {
    problem(given().queryParam("limit", limit).get("/trouble/limited").then(), 400)
        .body("violations[0].field", equalTo("limit"))
        .body("violations[0].message", containsString("is \"" + limit + "\"; a whole number"));
  }

  @Test
  void noBody_isNamed() {
    problem(given().contentType(ContentType.JSON).post("/trouble").then(), 400)
        .body("violations[0].message", containsString("null"));
  }

  @Test
  void brokenJson_tellsWhere() {
    problem(post("{\"name\": oops}"), 400).body("detail", containsString("line 1, column"));
  }

  @Test
  void unknownField_isNamedWithTheKnownOnes() {
    problem(post("{\"name\":\"a\",\"weight\":3}"), 400)
        .body("violations[0].field", equalTo("weight"))
        .body("violations[0].message", containsString("grip, kilograms, name"));
  }

  @Test
  void fieldOfWrongType_isNamed() {
    problem(post("{\"name\":\"a\",\"kilograms\":\"heavy\"}"), 400)
        .body("violations[0].field", equalTo("kilograms"))
        .body("violations[0].message", containsString("a number is expected"));
    problem(post("{\"name\":\"a\",\"grip\":\"SIDEWAYS\"}"), 400)
        .body("violations[0].message", containsString("OVERHAND, UNDERHAND"));
    problem(post("{\"name\":7}"), 400)
        .body("violations[0].field", equalTo("name"))
        .body("violations[0].message", containsString("text is expected"));
    problem(post("[1]"), 400);
  }

  @Test
  void ownProblem_keepsItsType() {
    problem(given().get("/trouble/conflict").then(), 409)
        .body("type", equalTo("urn:backaware:problem:belt-taken"))
        .body("title", equalTo("Belt taken"))
        .body("detail", equalTo("Belt b1 is taken."));
  }

  @Test
  void uncaughtFailure_tellsAnIdAndNothingElse() {
    problem(given().get("/trouble/fault").then(), 500)
        .body("errorId", matchesPattern("[0-9a-f-]{36}"))
        .body(not(containsString("secret")))
        .body(not(containsString("IllegalState")));
  }

  @Test
  void largeBody_isRefusedUnread() {
    problem(post("{\"name\":\"" + "x".repeat(70_000) + "\"}"), 413)
        .body("detail", containsString("65536"));
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void largeBodyOfUnknownLength_isRefused(HttpClient.Version version) throws Exception {
    HttpResponse<String> answer = postChunked(version, "{\"name\":\"" + "x".repeat(70_000) + "\"}");
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.headers().firstValue("content-type")).hasValue(Problem.MEDIA_TYPE);
  }

  @ParameterizedTest
  @EnumSource(HttpClient.Version.class)
  void smallBodyOfUnknownLength_isTaken(HttpClient.Version version) throws Exception {
    HttpResponse<String> answer = postChunked(version, "{\"name\":\"a\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).isEqualTo("a");
  }

  @Test
  void openApi_tellsOfProblems() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body(
            "paths.'/trouble/conflict'.get.responses.default.content.'application/problem+json'"
                + ".schema.'$ref'",
            equalTo("#/components/schemas/Problem"));
  }

  private static HttpResponse<String> postChunked(HttpClient.Version version, String body)
      throws Exception {
    byte[] bytes = body.getBytes(UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + "/trouble"))
            .version(version)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static ValidatableResponse post(String body) {
    return given().contentType(ContentType.JSON).body(body).post("/trouble").then();
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType(Problem.MEDIA_TYPE)
        .body("status", equalTo(status));
  }
}
