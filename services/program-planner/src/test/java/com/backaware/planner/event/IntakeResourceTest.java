package com.backaware.planner.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.backaware.backing.testing.BackingServices;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Telling the running service about oneself. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class IntakeResourceTest {
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
  void intake_beforeAnythingWasTold_asksTheQuestions() {
    request()
        .get("/api/plan/intake")
        .then()
        .statusCode(200)
        .body("told", equalTo(false))
        .body("questions.id", hasItems("HEART", "JOINTS"))
        .body("equipmentChoices", hasItems("barbell", "pull-up-bar"))
        .body("readiness.state", equalTo("READY"));
  }

  @Test
  void intake_told_isKeptAndFollowedByThePlan() {
    planner.plan().statusCode(200);

    put("""
    {"daysPerWeek": 2, "minutesPerDay": 45, "equipment": ["dumbbell"],
     "excluded": ["squat"], "goals": ["STRENGTH"], "preferredDays": ["MONDAY"],
     "experience": "SOME", "note": "Ich heiße Ådne 山田 🏋"}
    """)
        .statusCode(200)
        .body("told", equalTo(true));

    request()
        .get("/api/plan/intake")
        .then()
        .body("intake.note", equalTo("Ich heiße Ådne 山田 🏋"))
        .body("intake.daysPerWeek", equalTo(2))
        .body("intake.health.HEART", equalTo(false));
    JsonPath plan = planner.plan().statusCode(200).extract().jsonPath();
    assertThat(plan.getLong("revision")).isEqualTo(2);
    assertThat(plan.getList("week.days")).hasSize(2);
    assertThat(plan.getList("week.days.minutes", Integer.class)).allMatch(minutes -> minutes <= 45);
    assertThat(plan.getList("week.days.items.exerciseId.flatten()", String.class))
        .doesNotContain("squat", "lat-pulldown")
        .contains("goblet-squat", "biceps-curl");
    assertThat(plan.getList("conflicts")).isEmpty();
  }

  @Test
  void intake_toldTwiceAlike_changesThePlanOnce() {
    put("{\"daysPerWeek\": 2, \"minutesPerDay\": 45}").statusCode(200);
    put("{\"daysPerWeek\": 2, \"minutesPerDay\": 45}").statusCode(200);

    planner.plan().body("revision", equalTo(1));
  }

  @Test
  void intake_withWishesThatExcludeEachOther_isPlannedAsFarAsPossible() {
    put("{\"daysPerWeek\": 3, \"minutesPerDay\": 45, \"equipment\": []}").statusCode(200);

    planner
        .plan()
        .statusCode(200)
        .body("conflicts[0].wish", equalTo("equipment"))
        .body("conflicts[0].offer", containsString("with a dumbbell it could"))
        .body("week.days.items.pattern.flatten()", not(hasItems("pull")))
        .body("week.days.items.pattern.flatten()", hasItems("squat", "push", "core"));
  }

  @Test
  void intake_withAYesThatStops_leavesNoWorkoutUntilCleared() {
    put("{\"daysPerWeek\": 3, \"minutesPerDay\": 45, \"health\": {\"CHEST\": true}}")
        .body("readiness.state", equalTo("STOPPED"));
    planner
        .plan()
        .body("readiness.state", equalTo("STOPPED"))
        .body("week", nullValue())
        .body("nextWorkout.blocks", empty())
        .body("nextWorkout.why[0]", containsString("doctor or physiotherapist"));

    put(
        "{\"daysPerWeek\": 3, \"minutesPerDay\": 45, \"health\": {\"CHEST\": true},"
            + " \"cleared\": true}");
    planner
        .plan()
        .body("readiness.state", equalTo("EASED"))
        .body("nextWorkout.blocks.size()", not(equalTo(0)))
        .body("nextWorkout.blocks.advice", everyItem(not(containsString("%"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "daysPerWeek": 3, "minutesPerDay": 0     | minutesPerDay | is 0; accepted: 10 to 180
          "daysPerWeek": 3, "minutesPerDay": -45   | minutesPerDay | is -45; accepted: 10 to 180
          "daysPerWeek": 3, "minutesPerDay": 10000 | minutesPerDay | is 10000; accepted: 10 to 180
          "daysPerWeek": 8, "minutesPerDay": 45    | daysPerWeek   | is 8; accepted: 1 to 7
          "minutesPerDay": 45                      | daysPerWeek   | is missing; accepted: 1 to 7
          "daysPerWeek": 3, "minutesPerDay": 45, "painNow": 11 | painNow | is 11; accepted: 0 to 10
          "daysPerWeek": 3, "minutesPerDay": 45, "equipment": ["spaceship"] | equipment | names spaceship, which is not known; accepted: barbell, bench, cable, dowel, dumbbell, mat, pull-up-bar, rack
          """)
  void intake_outOfRange_namesFieldValueAndRange(String fields, String field, String message) {
    put("{" + fields + "}")
        .statusCode(400)
        .contentType("application/problem+json")
        .body("violations[0].field", containsString(field))
        .body("violations[0].message", equalTo(message));
  }

  @Test
  void intake_excludingAnUnknownExercise_isRefused() {
    put("{\"daysPerWeek\": 3, \"minutesPerDay\": 45, \"excluded\": [\"levitation\"]}")
        .statusCode(400)
        .body("violations[0].message", containsString("names levitation, which is not known"));
  }

  private RequestSpecification request() {
    return given().auth().oauth2(planner.token());
  }

  private ValidatableResponse put(String body) {
    return request().contentType(ContentType.JSON).body(body).put("/api/plan/intake").then();
  }
}
