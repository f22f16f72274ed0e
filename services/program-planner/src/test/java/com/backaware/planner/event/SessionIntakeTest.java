package com.backaware.planner.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import com.backaware.backing.testing.BackingServices;
import com.backaware.eventing.EventTopic;
import com.backaware.planner.v1.PlanChanged;
import com.backaware.posture.v1.SessionCompleted;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the running service makes of sessions that it hears of. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class SessionIntakeTest {
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
  void session_withAFault_changesThePlanAndSaysWhy() throws Exception {
    planner.plan().statusCode(200);
    SessionCompleted session = Wire.squats(planner.ada(), 1, 3).build();

    planner.send(session);

    planner
        .awaitRevision(2)
        .body("basedOnSessionId", equalTo(session.getSessionId()))
        .body("sessionCount", equalTo(1))
        .body("week.days.items.exerciseId.flatten()", hasItems("hip-switch", "ankle-rock"))
        .body("nextWorkout.why[0]", startsWith("Your pelvis tucked under in 3 of 10"));
    assertThat(planner.plans().nextPlan(planner.ada()).getRevision()).isEqualTo(1);
    PlanChanged told = planner.plans().nextPlan(planner.ada());
    assertThat(told.getCausedBySessionId()).isEqualTo(session.getSessionId());
    assertThat(told.getSessionCount()).isEqualTo(1);
  }

  @Test
  void holds_withAFault_changeThePlanAndSayWhy() throws Exception {
    planner.send(Wire.planks(planner.ada(), 1, 3, 2).build());

    planner
        .awaitRevision(1)
        .body("sessionCount", equalTo(1))
        .body(
            "nextWorkout.why[0]",
            startsWith("Your hips sank below the line of your body in 2 of 3 holds of Plank"));
  }

  @Test
  void sessions_deliveredAgainAndOutOfOrder_countOnceEach() throws Exception {
    List<SessionCompleted> deliveries = new ArrayList<>();
    for (int day = 0; day < 10; day++) {
      SessionCompleted session = Wire.squats(planner.ada(), day, day % 3).build();
      deliveries.addAll(List.of(session, session, session));
    }
    Collections.shuffle(deliveries, new Random(5));

    for (SessionCompleted session : deliveries) {
      planner.send(session);
    }
    SessionCompleted last = Wire.squats(planner.ada(), 11, 0).build();
    planner.send(last);

    planner.awaitRevision(11).body("sessionCount", equalTo(11));
    assertThat(planner.plans().revisionsUpTo(planner.ada(), 11))
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 11).boxed().toList());
  }

  @Test
  void cleanSquats_openThePhaseOfWorkCapacity() throws Exception {
    for (int day = 0; day < 3; day++) {
      planner.send(Wire.squats(planner.ada(), day, 0).build());
    }

    planner
        .awaitRevision(3)
        .body("phase.id", equalTo("WORK_CAPACITY"))
        .body("phase.name", equalTo("Work capacity"))
        .body(
            "phase.gates.id",
            equalTo(List.of("fifteen-squats", "capacity-practice", "capacity-weeks")));
  }

  @Test
  void session_ofAnUnknownExercise_countsAndChangesNoGateOfTechnique() throws Exception {
    planner.send(Wire.squats(planner.ada(), 1, 0).setExercise("levitation").build());

    planner
        .awaitRevision(1)
        .body("sessionCount", equalTo(1))
        .body("phase.gates.find { it.id == 'clean-squats' }.have", equalTo(0));
  }

  @Test
  void session_absurdOrUnreadable_isDeadLetteredAndTheNextCounts() throws Exception {
    String topic = EventTopic.SESSION_COMPLETED.deadLetterTopic();
    try (TopicTail dead = new TopicTail(bootstrap, topic)) {
      SessionCompleted absurd = Wire.squats(planner.ada(), 1, 0).clearSets().build();
      planner.send(absurd);
      planner
          .wire()
          .send(
              EventTopic.SESSION_COMPLETED,
              planner.ada(),
              "backaware.posture.v1.SessionCompleted",
              new byte[] {(byte) 0xff, 1});
      planner.send(Wire.squats(planner.ada(), 2, 0).build());

      planner.awaitRevision(1).body("sessionCount", equalTo(1));
      assertThat(reason(dead.next(record -> planner.ada().equals(record.key()))))
          .contains("number of repetitions is 10", "accepted: 0 to");
      assertThat(reason(dead.next(record -> planner.ada().equals(record.key()))))
          .contains("is not a backaware.posture.v1.SessionCompleted");
    }
  }

  @Test
  void session_beforeTheCatalogue_isRememberedForTheFirstPlan() throws Exception {
    planner.forgetCatalogue();
    SessionCompleted session = Wire.squats(planner.ada(), 1, 2).build();
    planner.send(session);
    await().atMost(RunningPlanner.DEADLINE).until(() -> planner.trainees() == 1);

    planner.sendCatalogue();

    planner
        .plan()
        .statusCode(200)
        .body("revision", equalTo(1))
        .body("sessionCount", equalTo(1))
        .body("basedOnSessionId", equalTo(session.getSessionId()));
  }

  private static String reason(ConsumerRecord<String, byte[]> record) {
    return new String(
        record.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8);
  }
}
