package com.backaware.eventing;

import static com.mongodb.client.model.Filters.eq;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.backaware.backing.BackingStack.Component;
import com.backaware.backing.process.ChildProcess;
import com.backaware.backing.testing.Breakable;
import com.backaware.backing.testing.BreakableBacking;
import com.backaware.user.v1.BeltOwnershipChanged;
import com.mongodb.client.model.UpdateOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The broker dies and comes back; the schedule does the rest. */
@QuarkusTest
@QuarkusTestResource(
    value = BreakableBacking.class,
    restrictToAnnotatedClass = true,
    initArgs = {
      @ResourceArg(name = "components", value = "STORE,KAFKA"),
      @ResourceArg(name = "backaware.eventing.retry-interval", value = "1s")
    })
class BrokerOutageTest {
  private static final Duration DEADLINE = Duration.ofSeconds(60);

  @Inject ReactiveMongoClient client;
  @Inject Outbox outbox;
  @Inject BeltListener listener;

  @Breakable(Component.KAFKA)
  @Nullable ChildProcess broker;

  private final String belt = "belt-" + UUID.randomUUID();

  @Test
  void entries_writtenWhileTheBrokerIsDead_arriveOnceItIsBack() throws Exception {
    ReactiveMongoCollection<Document> belts =
        client.getDatabase("eventing").getCollection("outage");
    OutboxRelay relay = outbox.relay(belts);
    write(belts, 1);
    assertThat(relay.flush(belt).await().atMost(DEADLINE)).isTrue();

    requireNonNull(broker).kill();
    write(belts, 2);
    write(belts, 3);
    boolean sent = relay.flush(belt).await().atMost(DEADLINE);
    String told = given().get("/q/health/well").then().statusCode(503).extract().asString();
    requireNonNull(broker).start().get(60, SECONDS);

    assertThat(sent).isFalse();
    assertThat(told).contains("eventing.outage", "1 documents wait since");
    await().atMost(DEADLINE).until(() -> listener.heard().contains(Events.belt(belt, 3)));
    await().atMost(DEADLINE).until(() -> relay.unsentSince().isEmpty());
    assertThat(listener.heard().stream().filter(event -> event.getBeltId().equals(belt)).distinct())
        .extracting(BeltOwnershipChanged::getRevision)
        .containsExactly(1L, 2L, 3L);
    assertThat(waiting(belts)).isEmpty();
    given().get("/q/health/well").then().statusCode(200);
  }

  private void write(ReactiveMongoCollection<Document> belts, long revision) {
    belts
        .updateOne(
            eq("_id", belt), Events.entry(belt, revision).push(), new UpdateOptions().upsert(true))
        .await()
        .atMost(DEADLINE);
  }

  private List<Document> waiting(ReactiveMongoCollection<Document> belts) {
    return belts
        .find(eq("_id", belt))
        .collect()
        .first()
        .await()
        .atMost(DEADLINE)
        .getList(OutboxEntry.FIELD, Document.class);
  }
}
