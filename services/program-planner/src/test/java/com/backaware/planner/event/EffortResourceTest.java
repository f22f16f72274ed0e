package com.backaware.planner.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import com.backaware.backing.testing.BackingServices;
import com.backaware.posture.v1.SessionCompleted;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling the running service what the belt cannot know of a session. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class EffortResourceTest {
  @Inject ReactiveMongoClient client;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private RunningPlanner planner;

  @BeforeEach
  void startAnew() throws Exception {
    planner = new RunningPlanner(client, bootstrap);
  }

  @AfterEach
  void close() {
    planner.close();
  }

  @Test
  void effort_ofTheLastSession_isKeptAndPlannedWithOnce() throws Exception {
    SessionCompleted squats = Wire.squats(planner.ada(), 1, 0).build();
    planner.send(squats);
    planner.awaitRevision(1);

    JsonPath plan =
        put(squats.getSessionId(), "{\"painDuring\": 7}").statusCode(200).extract().jsonPath();

    assertThat(plan.getLong("revision")).isEqualTo(2);
    assertThat(plan.getString("basedOnSessionId")).isEqualTo(squats.getSessionId());
    put(squats.getSessionId(), "{\"painDuring\": 7}").statusCode(200).body("revision", equalTo(2));
    assertThat(planner.plans().revisionsUpTo(planner.ada(), 2)).containsExactly(1L, 2L);
  }

  @Test
  void effort_ofASessionThatIsNotMine_isNotFound() {
    put("somebody-elses", "{\"painDuring\": 1}")
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", containsString("no recent session somebody-elses"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          loadKilograms        | 1000 | is 1000.0; accepted: 0.5 to 500 kilograms
          loadKilograms        | -20  | is -20.0; accepted: 0.5 to 500 kilograms
          repetitionsInReserve | 11   | is 11; accepted: 0 to 10
          perceivedExertion    | 0.5  | is 0.5; accepted: 1 to 10
          holdSeconds          | 0    | is 0; accepted: 1 to 600 seconds
          painDuring           | -1   | is -1; accepted: 0 to 10
          painAfter            | 11   | is 11; accepted: 0 to 10
          """)
  void effort_outOfRange_namesFieldValueAndRange(String field, String value, String message) {
    put("s-1", "{\"%s\": %s}".formatted(field, value))
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", containsString(field))
        .body("violations[0].message", equalTo(message));
  }

  @Test
  void effort_withReserveAndExertion_asksForOne() {
    put("s-1", "{\"repetitionsInReserve\": 2, \"perceivedExertion\": 8}")
        .statusCode(400)
        .body("violations[0].message", containsString("send one of the two"));
  }

  private ValidatableResponse put(String session, String body) {
    return given()
        .auth()
        .oauth2(planner.token())
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/plan/sessions/{id}/effort", session)
        .then();
  }
}
