package com.backaware.planner.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.backaware.backing.testing.BackingServices;
import com.backaware.eventing.EventTopic;
import com.backaware.planner.Training;
import com.backaware.planner.catalogue.Pattern;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the running service makes of exercises that it hears of. */
@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExerciseIntakeTest {
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
  void exercise_ofAnOlderRevision_isIgnored() throws Exception {
    var squat = Training.exercise("squat", Pattern.SQUAT);
    planner
        .wire()
        .send(EventTopic.EXERCISE_PUBLISHED, "squat", Wire.published(squat, 7, "Newest squat"));
    planner
        .wire()
        .send(EventTopic.EXERCISE_PUBLISHED, "squat", Wire.published(squat, 6, "Older squat"));
    planner
        .wire()
        .send(EventTopic.EXERCISE_PUBLISHED, "squat", Wire.published(squat, 8, "Last squat"));

    await()
        .atMost(RunningPlanner.DEADLINE)
        .untilAsserted(() -> assertThat(planner.exerciseNames()).contains("Last squat"));
    assertThat(planner.exerciseNames()).doesNotContain("Older squat", "Newest squat");
    planner.forgetCatalogue();
  }
}
