package com.backaware.content.exercise;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExerciseResourceTest {
  private static final String PROBLEM = "application/problem+json";

  @BeforeEach
  void awaitCatalogue() {
    Readiness.await();
  }

  @Test
  void list_isTheWholeCatalogueInOrder() {
    ada()
        .get("/api/exercises")
        .then()
        .statusCode(200)
        .contentType(ContentType.JSON)
        .body("items.size()", greaterThanOrEqualTo(16))
        .body("items[0].id", equalTo("squat"))
        .body("items.revision", everyItem(greaterThanOrEqualTo(1)));
  }

  @Test
  void get_hasEveryField() {
    ada()
        .get("/api/exercises/plank")
        .then()
        .statusCode(200)
        .body("id", equalTo("plank"))
        .body("name", equalTo("Forearm plank"))
        .body("pattern", equalTo("core"))
        .body("equipment", equalTo(List.of("mat")))
        .body("isometric", is(true))
        .body("summary", containsString("hips"))
        .body("steps.size()", greaterThanOrEqualTo(2))
        .body("cues.size()", greaterThanOrEqualTo(1))
        .body("commonMistakes[0].keySet()", containsInAnyOrder("mistake", "correction"))
        .body("visibleFaults", hasItem("OVER_ARCH"))
        .body("revision", equalTo(1));
  }

  @Test
  void list_byPattern_hasOnlyThatPattern() {
    ada()
        .get("/api/exercises?pattern=hinge")
        .then()
        .statusCode(200)
        .body("items.pattern", everyItem(equalTo("hinge")))
        .body("items.id", hasItems("deadlift", "hip-hinge-drill"));
  }

  @Test
  void list_bySeveralPatterns_hasThemAll() {
    ada()
        .get("/api/exercises?pattern=push&pattern=pull")
        .then()
        .statusCode(200)
        .body("items.pattern", everyItem(in(List.of("push", "pull"))))
        .body("items.id", hasItems("press-up", "row"));
  }

  @Test
  void list_byEquipment_hasOnlyWhatUsesIt() {
    ada()
        .get("/api/exercises?equipment=bench&pattern=push")
        .then()
        .statusCode(200)
        .body("items.id", equalTo(List.of("bench-press")));
  }

  @Test
  void list_byEmptyPattern_isUnfiltered() {
    ada()
        .get("/api/exercises?pattern=")
        .then()
        .statusCode(200)
        .body("items.size()", greaterThanOrEqualTo(16));
  }

  @Test
  void list_ofNothing_isEmpty() {
    ada()
        .get("/api/exercises?equipment=cable&pattern=squat")
        .then()
        .statusCode(200)
        .body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"sqat", "SQUAT", "squat,hinge", "<b>"})
  void list_byUnknownPattern_namesTheAccepted(String pattern) {
    problem(ada().queryParam("pattern", pattern).get("/api/exercises").then(), 400)
        .body("violations", hasSize(1))
        .body("violations[0].field", equalTo("pattern"))
        .body("violations[0].message", containsString("\"" + pattern + "\""))
        .body("violations[0].message", containsString("squat, hinge, lunge, push, pull, core"));
  }

  @Test
  void list_byUnknownEquipment_namesTheAccepted() {
    problem(ada().get("/api/exercises?equipment=sofa").then(), 400)
        .body("violations[0].field", equalTo("equipment"))
        .body("detail", containsString("pull-up-bar"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"moonwalk", "Squat", "..%2Forder", "squat.yaml", "%00", "スクワット"})
  void get_ofUnknownId_isNotFound(String id) {
    problem(ada().urlEncodingEnabled(!id.contains("%")).get("/api/exercises/" + id).then(), 404);
  }

  @Test
  void get_withKnownTag_isNotModified() {
    Response first = ada().get("/api/exercises/squat");
    String tag = first.header("ETag");

    ada()
        .header("If-None-Match", tag)
        .get("/api/exercises/squat")
        .then()
        .statusCode(304)
        .header("ETag", equalTo(tag))
        .header("Cache-Control", containsString("max-age=60"))
        .body(equalTo(""));
  }

  @Test
  void get_withOtherTag_isSentAgain() {
    ada()
        .header("If-None-Match", "\"other\"")
        .get("/api/exercises/squat")
        .then()
        .statusCode(200)
        .header("Cache-Control", containsString("private"))
        .header("Vary", containsString("Authorization"));
  }

  @Test
  void list_hasAnotherTagForAnotherFilter() {
    String all = ada().get("/api/exercises").header("ETag");

    ada()
        .header("If-None-Match", all)
        .get("/api/exercises?pattern=core")
        .then()
        .statusCode(200)
        .header("ETag", not(equalTo(all)));
  }

  @Test
  void otherMethod_isNotAllowed() {
    problem(ada().contentType(ContentType.JSON).body("{}").post("/api/exercises").then(), 405);
  }

  @Test
  void unknownPath_isNotFound() {
    problem(ada().get("/api/exercise").then(), 404);
    problem(given().get("/").then(), 404);
  }

  @Test
  void openApi_isTitledAndSecured() {
    given()
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("info.title", equalTo("BackAware content"))
        .body("info.version", equalTo("1"))
        .body("components.securitySchemes.access-token.bearerFormat", equalTo("JWT"))
        .body("paths.'/api/exercises'.get.security[0]", equalTo(Map.of("access-token", List.of())));
  }

  @Test
  void healthAndMetrics_areOpen() {
    given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("catalogue"));
    given().get("/q/metrics").then().statusCode(200).body(containsString("http_server_requests"));
  }

  private static RequestSpecification ada() {
    return given().auth().oauth2(DemoTokens.of("ada"));
  }

  private static ValidatableResponse problem(ValidatableResponse response, int status) {
    return response.statusCode(status).contentType(PROBLEM).body("status", equalTo(status));
  }
}
