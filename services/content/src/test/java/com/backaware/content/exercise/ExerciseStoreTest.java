package com.backaware.content.exercise;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class ExerciseStoreTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject ExerciseStore store;
  @Inject ReactiveMongoClient client;

  @Test
  void publish_ofUnchangedContent_keepsTheRevision() {
    ExerciseSheet sheet = sheet(newId(), "Hold still.");
    publish(sheet);

    assertThat(publish(sheet).revision()).isEqualTo(1);
  }

  @Test
  void publish_ofChangedContent_raisesTheRevisionByOne() {
    String id = newId();
    publish(sheet(id, "Hold still."));

    assertThat(publish(sheet(id, "Hold still and breathe.")).revision()).isEqualTo(2);
    assertThat(publish(sheet(id, "Hold still and breathe.")).revision()).isEqualTo(2);
    Document stored = stored(id);
    assertThat(stored.getLong("revision")).isEqualTo(2);
    assertThat(stored.get("sheet", Document.class).getString("summary")).endsWith("breathe.");
  }

  @Test
  void publish_bySeveralAtOnce_countsOnce() {
    String id = newId();
    publish(sheet(id, "Before."));

    List<Long> revisions =
        Multi.createFrom()
            .range(0, 16)
            .onItem()
            .transformToUni(i -> store.publish(sheet(id, "After.")))
            .merge(16)
            .map(Exercise::revision)
            .collect()
            .asList()
            .await()
            .atMost(PATIENCE);

    assertThat(revisions).hasSize(16).containsOnly(2L);
  }

  private Exercise publish(ExerciseSheet sheet) {
    return store.publish(sheet).await().atMost(PATIENCE);
  }

  private Document stored(String id) {
    return client
        .getDatabase("content")
        .getCollection(ExerciseStore.COLLECTION)
        .find(eq("_id", id))
        .toUni()
        .await()
        .atMost(PATIENCE);
  }

  private static String newId() {
    return "hold-" + UUID.randomUUID();
  }

  private static ExerciseSheet sheet(String id, String summary) {
    return new ExerciseSheet(
        id,
        "Hold " + id,
        MovementPattern.CORE,
        List.of(Equipment.MAT),
        true,
        summary,
        List.of("Begin.", "End."),
        List.of("Still."),
        List.of(new CommonMistake("Moving.", "Stop.")),
        List.of(VisibleFault.OVER_ARCH));
  }
}
