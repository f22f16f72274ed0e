package com.backaware.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import com.backaware.backing.testing.BackingServices;
import com.backaware.web.testing.ServicesBehind;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The port for those who run the service. */
@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KEYCLOAK"))
@QuarkusTestResource(ServicesBehind.class)
class ManagementTest {
  @TestHTTPResource(value = "/", management = true)
  String management = "";

  @ParameterizedTest
  @ValueSource(strings = {"health/live", "health/ready", "metrics", "openapi"})
  void operations_address_answersItself(String path) {
    given().get(management + path).then().statusCode(200);
  }

  @Test
  void openApi_document_tellsOfTheSession() {
    given()
        .get(management + "openapi")
        .then()
        .body(containsString("/session"), containsString("Problem"))
        .body(not(containsString("RoutingContext")));
  }

  @Test
  void metrics_sessionsOfAllPeople_areOneLine() {
    given().accept("text/html").get("/history/one").then().statusCode(200);
    given().accept("text/html").get("/history/two").then().statusCode(200);

    given()
        .get(management + "metrics")
        .then()
        .body(containsString("uri=\"/history/{id}\""), not(containsString("/history/one")));
  }
}
