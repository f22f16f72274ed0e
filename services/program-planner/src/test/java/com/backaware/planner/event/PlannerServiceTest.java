package com.backaware.planner.event;

import static com.mongodb.client.model.Filters.eq;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.backaware.backing.testing.BackingServices;
import com.backaware.backing.testing.DemoTokens;
import com.backaware.eventing.EventTopic;
import com.backaware.planner.Training;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.v1.Phase;
import com.backaware.planner.v1.PlanChanged;
import com.backaware.posture.v1.SessionCompleted;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The whole service: real tokens, a real broker, the store. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class PlannerServiceTest {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  @Inject ReactiveMongoClient client;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private String token = "";
  private String ada = "";
  private Wire wire;
  private TopicTail plans;

  @BeforeEach
  void startAnew() throws Exception {
    token = DemoTokens.of("ada");
    ada = subject(token);
    drop("trainees");
    wire = new Wire(bootstrap);
    wire.sendCatalogue();
    await().atMost(DEADLINE).until(() -> exercises() == Training.EXERCISES.size());
    plans = new TopicTail(bootstrap, EventTopic.PLAN_CHANGED.topic());
  }

  @AfterEach
  void close() {
    wire.close();
    plans.close();
  }

  @Test
  void plan_atTheFirstRequest_isMadeKeptAndTold() throws Exception {
    JsonPath first = plan().statusCode(200).extract().jsonPath();

    assertThat(first.getLong("revision")).isEqualTo(1);
    assertThat(first.getString("phase.id")).isEqualTo("MOVEMENT_QUALITY");
    assertThat(first.getList("phase.gates.met", Boolean.class)).containsExactly(false, false);
    assertThat(first.getList("nextWorkout.blocks.pattern", String.class))
        .contains("mobility", "core", "squat", "hinge", "push", "pull");
    assertThat(first.getInt("balance.push")).isEqualTo(first.getInt("balance.pull"));
    assertThat(first.getMap("")).containsEntry("basedOnSessionId", null);
    assertThat(plan().extract().jsonPath().getMap("")).isEqualTo(first.getMap(""));
    PlanChanged told = plans.nextPlan(ada);
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
                        () -> plan().statusCode(200).extract().jsonPath().getLong("revision")))
            .toList();

    assertThat(answers).allSatisfy(answer -> assertThat(answer.get()).isEqualTo(1));
    send(Wire.squats(ada, 1, 0).build());
    assertThat(plans.revisionsUpTo(ada, 2)).containsExactly(1L, 2L);
  }

  @Test
  void session_withAFault_changesThePlanAndSaysWhy() throws Exception {
    String before = plan().extract().path("nextWorkout.title");
    SessionCompleted session = Wire.squats(ada, 1, 3).build();

    send(session);

    awaitRevision(2)
        .body("basedOnSessionId", equalTo(session.getSessionId()))
        .body("sessionCount", equalTo(1))
        .body("nextWorkout.title", containsString("hip hinge day"))
        .body("nextWorkout.blocks.exerciseId", hasItems("hip-switch", "ankle-rock"))
        .body("nextWorkout.why[0]", startsWith("Your pelvis tucked under in 3 of 10"));
    assertThat(before).contains("squat day");
    assertThat(plans.nextPlan(ada).getRevision()).isEqualTo(1);
    PlanChanged told = plans.nextPlan(ada);
    assertThat(told.getCausedBySessionId()).isEqualTo(session.getSessionId());
    assertThat(told.getSessionCount()).isEqualTo(1);
  }

  @Test
  void sessions_deliveredAgainAndOutOfOrder_countOnceEach() throws Exception {
    List<SessionCompleted> deliveries = new ArrayList<>();
    for (int day = 0; day < 10; day++) {
      SessionCompleted session = Wire.squats(ada, day, day % 3).build();
      deliveries.addAll(List.of(session, session, session));
    }
    Collections.shuffle(deliveries, new Random(5));

    for (SessionCompleted session : deliveries) {
      send(session);
    }
    SessionCompleted last = Wire.squats(ada, 11, 0).build();
    send(last);

    awaitRevision(11).body("sessionCount", equalTo(11));
    assertThat(plans.revisionsUpTo(ada, 11))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 11).boxed().toList());
  }

  @Test
  void cleanSquats_openThePhaseOfWorkCapacity() throws Exception {
    for (int day = 0; day < 3; day++) {
      send(Wire.squats(ada, day, 0).build());
    }

    awaitRevision(3)
        .body("phase.id", equalTo("WORK_CAPACITY"))
        .body("phase.name", equalTo("Work capacity"))
        .body(
            "phase.gates.id",
            equalTo(List.of("fifteen-squats", "capacity-practice", "capacity-weeks")));
  }

  @Test
  void session_ofAnUnknownExercise_countsAndChangesNoGateOfTechnique() throws Exception {
    send(Wire.squats(ada, 1, 0).setExercise("levitation").build());

    awaitRevision(1)
        .body("sessionCount", equalTo(1))
        .body("phase.gates.find { it.id == 'clean-squats' }.have", equalTo(0));
  }

  @Test
  void session_absurdOrUnreadable_isDeadLetteredAndTheNextCounts() throws Exception {
    String topic = EventTopic.SESSION_COMPLETED.deadLetterTopic();
    try (TopicTail dead = new TopicTail(bootstrap, topic)) {
      SessionCompleted absurd = Wire.squats(ada, 1, 0).clearSets().build();
      send(absurd);
      wire.send(
          EventTopic.SESSION_COMPLETED,
          ada,
          "backaware.posture.v1.SessionCompleted",
          new byte[] {(byte) 0xff, 1});
      send(Wire.squats(ada, 2, 0).build());

      awaitRevision(1).body("sessionCount", equalTo(1));
      assertThat(reason(dead.next(record -> ada.equals(record.key()))))
          .contains("number of repetitions is 10", "accepted: 0 to");
      assertThat(reason(dead.next(record -> ada.equals(record.key()))))
          .contains("is not a backaware.posture.v1.SessionCompleted");
    }
  }

  @Test
  void exercise_ofAnOlderRevision_isIgnored() throws Exception {
    var squat = Training.exercise("squat", Pattern.SQUAT);
    wire.send(EventTopic.EXERCISE_PUBLISHED, "squat", Wire.published(squat, 7, "Newest squat"));
    wire.send(EventTopic.EXERCISE_PUBLISHED, "squat", Wire.published(squat, 6, "Older squat"));
    wire.send(EventTopic.EXERCISE_PUBLISHED, "squat", Wire.published(squat, 8, "Last squat"));

    await()
        .atMost(DEADLINE)
        .untilAsserted(() -> assertThat(exerciseNames()).contains("Last squat"));
    assertThat(exerciseNames()).doesNotContain("Older squat", "Newest squat");
    drop("exercises");
  }

  @Test
  void plan_withoutACatalogue_isAProblemThatSaysWhenToAskAgain() {
    drop("exercises");

    plan()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", equalTo("5"))
        .body("status", equalTo(503))
        .body("instance", equalTo("/api/plan"))
        .body("detail", containsString("catalogue has not arrived yet"));
  }

  @Test
  void session_beforeTheCatalogue_isRememberedForTheFirstPlan() throws Exception {
    drop("exercises");
    SessionCompleted session = Wire.squats(ada, 1, 2).build();
    send(session);
    await().atMost(DEADLINE).until(() -> trainees() == 1);

    wire.sendCatalogue();
    await().atMost(DEADLINE).until(() -> exercises() == Training.EXERCISES.size());

    plan()
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("sessionCount", equalTo(1))
        .body("basedOnSessionId", equalTo(session.getSessionId()));
  }

  @Test
  void plan_withoutOrWithABadToken_isRefused() {
    given().get("/api/plan").then().statusCode(401).contentType("application/problem+json");
    given()
        .auth()
        .oauth2(token.substring(0, token.length() - 8) + "AAAAAAAA")
        .get("/api/plan")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  @Test
  void plan_ofSomebodyElse_isTheirOwn() throws Exception {
    send(Wire.squats(ada, 1, 0).build());
    awaitRevision(1);

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

  private ValidatableResponse plan() {
    return given().auth().oauth2(token).get("/api/plan").then();
  }

  private ValidatableResponse awaitRevision(long revision) {
    await().atMost(DEADLINE).until(() -> storedRevision() == revision);
    return plan().statusCode(200);
  }

  private void send(SessionCompleted session) throws Exception {
    wire.send(EventTopic.SESSION_COMPLETED, session.getUserId(), session);
  }

  private long storedRevision() {
    return client
        .getDatabase("planner")
        .getCollection("trainees")
        .find(eq("_id", ada))
        .collect()
        .first()
        .map(
            found ->
                found == null
                    ? 0L
                    : found.getEmbedded(List.of("plan", "revision"), Long.valueOf(0)))
        .await()
        .atMost(DEADLINE);
  }

  private long trainees() {
    return count("trainees");
  }

  private long exercises() {
    return count("exercises");
  }

  private List<String> exerciseNames() {
    return client
        .getDatabase("planner")
        .getCollection("exercises")
        .find()
        .map(found -> found.getString("name"))
        .collect()
        .asList()
        .await()
        .atMost(DEADLINE);
  }

  private long count(String collection) {
    return client
        .getDatabase("planner")
        .getCollection(collection)
        .countDocuments()
        .await()
        .atMost(DEADLINE);
  }

  private void drop(String collection) {
    client
        .getDatabase("planner")
        .getCollection(collection)
        .deleteMany(new Document())
        .await()
        .atMost(DEADLINE);
  }

  private static String reason(ConsumerRecord<String, byte[]> record) {
    return new String(
        record.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
  }

  private static String subject(String token) {
    String claims =
        new String(
            Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), StandardCharsets.UTF_8);
    return JsonPath.from(claims).getString("sub");
  }
}
