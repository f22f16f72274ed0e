package com.backaware.user;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class InterfaceTest {
  @ConfigProperty(name = "quarkus.oidc.auth-server-url")
  String realm;

  @Test
  void openApi_isTitledAndSecured() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("info.title", equalTo("BackAware user"))
        .body("info.version", equalTo("1"))
        .body("components.securitySchemes", hasKey("access-token"))
        .body("paths", hasKey("/api/belts/{id}"))
        .body("paths", hasKey("/api/users/{id}/roles/{role}"));
  }

  @Test
  void healthAndMetrics_areOpen() {
    given().get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200).body(containsString("http_server"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/api", "/api/nothing", "/api/me/more", "/api/belts/a/b"})
  void unknownPath_isNotFound(String path) {
    problem(given().auth().oauth2(DemoTokens.of("ada")).get(path).then(), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/me", "/api/belts", "/api/users?query=ada"})
  void tokenThatIsNotForUs_isRefused(String path) {
    String token =
        given()
            .formParam("grant_type", "password")
            .formParam("client_id", "admin-cli")
            .formParam("username", "ines")
            .formParam("password", DemoTokens.PASSWORD)
            .post(realm + "/protocol/openid-connect/token")
            .then()
            .statusCode(200)
            .extract()
            .path("access_token");

    problem(given().auth().oauth2(token).get(path).then(), 401);
    problem(given().auth().oauth2("garbage").get(path).then(), 401);
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response
        .statusCode(status)
        .contentType("application/problem+json")
        .body("status", equalTo(status));
  }
}
