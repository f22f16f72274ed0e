package com.backaware.planner.event;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.planner.v1.Phase;
import com.backaware.planner.v1.PlanChanged;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking the running service for plans. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PlanResourceTest {
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
  void plan_atTheFirstRequest_isMadeKeptAndTold() throws Exception {
    JsonPath first = planner.plan().statusCode(200).extract().jsonPath();

    assertThat(first.getLong("revision")).isEqualTo(1);
    assertThat(first.getString("phase.id")).isEqualTo("MOVEMENT_QUALITY");
    assertThat(first.getList("phase.gates.met", Boolean.class)).containsExactly(false, false);
    assertThat(first.getList("week.days")).hasSize(3);
    assertThat(first.getList("week.days.done", Boolean.class)).containsOnly(false);
    assertThat(first.getList("week.days.items.pattern.flatten()", String.class))
        .contains("mobility", "core", "squat", "hinge", "push", "pull");
    assertThat(first.getList("week.days.items.why.flatten()", String.class))
        .allMatch(why -> why.endsWith("."));
    assertThat(first.getList("nextWorkout.blocks.exerciseId"))
        .isEqualTo(first.getList("week.days[0].items.exerciseId"));
    assertThat(first.getInt("balance.push")).isPositive();
    assertThat(first.getMap("")).containsEntry("basedOnSessionId", null);
    assertThat(planner.plan().extract().jsonPath().getMap("")).isEqualTo(first.getMap(""));
    PlanChanged told = planner.plans().nextPlan(planner.ada());
    assertThat(told.getRevision()).isEqualTo(1);
    assertThat(told.getPhase()).isEqualTo(Phase.PHASE_MOVEMENT_QUALITY);
    assertThat(told.getNextWorkoutId()).isEqualTo(first.getString("nextWorkout.id"));
    assertThat(told.getCausedBySessionId()).isEmpty();
  }

  @Test
  void plan_firstAskedForManyTimesAtOnce_isMadeOnce() throws Exception {
    List<CompletableFuture<Long>> answers =
        IntStream.range(0, 16)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            planner
                                .plan()
                                .statusCode(200)
                                .extract()
                                .jsonPath()
                                .getLong("revision")))
            .toList();

    assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(1));
    planner.send(Wire.squats(planner.ada(), 1, 0).build());
    assertThat(planner.plans().revisionsUpTo(planner.ada(), 2)).containsExactly(1L, 2L);
  }

  @Test
  void plan_withoutACatalogue_isAProblemThatSaysWhenToAskAgain() {
    planner.forgetCatalogue();

    planner
        .plan()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("5"))
        .body("status", equalTo(503))
        .body("instance", equalTo("/api/plan"))
        .body("detail", containsString("catalogue has not arrived yet"));
  }

  @Test
  void plan_withoutOrWithABadToken_isRefused() {
    given().get("/api/plan").then().statusCode(401).contentType("application/problem+json");
    given()
        .auth()
        .oauth2(planner.token().substring(0, planner.token().length() - 8) + "AAAAAAAA")
        .get("/api/plan")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void plan_ofSomebodyElse_isTheirOwn() throws Exception {
    planner.send(Wire.squats(planner.ada(), 1, 0).build());
    planner.awaitRevision(1);

    given()
        .auth()
        .oauth2(DemoTokens.of("bo"))
        .get("/api/plan")
        .then()
        .statusCode(200)
        .body("sessionCount", equalTo(0));
  }

  @Test
  void healthMetricsAndOpenApi_areThere() {
    given().get("/q/health").then().statusCode(200).body("checks.name", hasItems("outbox"));
    given().get("/q/metrics").then().statusCode(200).body(containsString("kafka_"));
    given()
        .accept("application/json")
        .get("/q/openapi?format=json")
        .then()
        .statusCode(200)
        .body("paths.'/api/plan'.get.operationId", equalTo("getPlan"));
  }
}
