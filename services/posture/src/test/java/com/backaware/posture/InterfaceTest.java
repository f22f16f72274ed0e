package com.backaware.posture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import com.backaware.backing.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class InterfaceTest {
  @Test
  void openApi_tellsOfSessionsAndTokens() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("info.title", equalTo("BackAware posture"))
        .body("paths", hasKey("/api/sessions/{id}/recording"))
        .body("paths", hasKey("/api/sessions/live"))
        .body("components.securitySchemes", hasKey("access-token"));
  }

  @Test
  void healthAndMetrics_tellOfTheBeltStreams() {
    given()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.name", hasItems("belt streams"));
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("backaware_posture_sessions_live"));
  }
}
