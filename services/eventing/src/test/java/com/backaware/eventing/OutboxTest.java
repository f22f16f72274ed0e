package com.backaware.eventing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.backing.testing.BackingServices;
import com.backaware.user.v1.BeltOwnershipChanged;
import com.google.protobuf.InvalidProtocolBufferException;
import com.mongodb.client.model.UpdateOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox against a real broker and the store. */
@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KAFKA"))
class OutboxTest {
  private static final Duration DEADLINE = Duration.ofSeconds(30);

  @Inject ReactiveMongoClient client;
  @Inject EventPublisher publisher;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String belt = "belt-" + UUID.randomUUID();
  private final AtomicBoolean brokerAway = new AtomicBoolean();
  private ReactiveMongoCollection<Document> belts;
  private OutboxRelay relay;

  @BeforeEach
  void openCollection() {
    belts = client.getDatabase("eventing").getCollection("belts-" + UUID.randomUUID());
    relay =
        new OutboxRelay(
            belts,
            entry ->
                brokerAway.get()
                    ? Uni.createFrom().failure(new IllegalStateException("broker away"))
                    : publisher.publish(entry),
            Clock.fixed(Events.NOON, ZoneOffset.UTC));
  }

  @Test
  void flush_publishesACloudEventAndEmptiesTheOutbox() throws Exception {
    OutboxEntry entry = Events.entry(belt, 1);
    write(entry);

    boolean sent = relay.flush(belt).await().atMost(DEADLINE);

    assertThat(sent).isTrue();
    assertThat(outbox()).isEmpty();
    ConsumerRecord<String, byte[]> record = published(1).get(0);
    assertThat(BeltOwnershipChanged.parseFrom(record.value())).isEqualTo(Events.belt(belt, 1));
    assertThat(TopicReader.header(record, "ce_specversion")).isEqualTo("1.0");
    assertThat(TopicReader.header(record, "ce_id")).isEqualTo(entry.id().toString());
    assertThat(TopicReader.header(record, "ce_type"))
        .isEqualTo("backaware.user.v1.BeltOwnershipChanged");
    assertThat(TopicReader.header(record, "ce_source")).isEqualTo("/eventing-test");
    assertThat(TopicReader.header(record, "ce_time")).isEqualTo("2026-01-02T12:00:00Z");
    assertThat(TopicReader.header(record, "content-type")).isEqualTo("application/protobuf");
  }

  @Test
  void flush_byManyAtOnceWhileEntriesCome_sendsEachOnceInOrder() {
    List<Uni<Boolean>> flushes = new ArrayList<>();
    for (int revision = 1; revision <= 40; revision++) {
      write(Events.entry(belt, revision));
      flushes.add(relay.flush(belt));
      flushes.add(relay.flush(belt));
      flushes.get(flushes.size() - 1).subscribe().with(sent -> {});
    }
    Uni.join().all(flushes).andCollectFailures().await().atMost(DEADLINE);

    assertThat(outbox()).isEmpty();
    write(Events.entry(belt, 41));
    relay.flush(belt).await().atMost(DEADLINE);
    assertThat(published(41))
        .extracting(OutboxTest::revision)
        .containsExactlyElementsOf(LongStream.rangeClosed(1, 41).boxed().toList());
  }

  @Test
  void flush_whileTheBrokerIsAway_keepsTheEntryAndTellsSince() {
    write(Events.entry(belt, 1));
    brokerAway.set(true);

    boolean sent = relay.flush(belt).await().atMost(DEADLINE);

    assertThat(sent).isFalse();
    assertThat(outbox()).hasSize(1);
    assertThat(relay.unsentSince()).contains(Events.NOON);
    assertThat(relay.unsentDocuments()).isEqualTo(1);
  }

  @Test
  void retry_whenTheBrokerIsBack_sendsWhatWaited() {
    write(Events.entry(belt, 1));
    relay.sweep().await().atMost(DEADLINE);
    brokerAway.set(true);
    write(Events.entry(belt, 2));
    relay.flush(belt).await().atMost(DEADLINE);
    brokerAway.set(false);

    relay.retry().await().atMost(DEADLINE);

    assertThat(outbox()).isEmpty();
    assertThat(relay.unsentSince()).isEmpty();
    assertThat(published(2)).extracting(OutboxTest::revision).containsExactly(1L, 2L);
  }

  @Test
  void sweep_findsWhatACrashLeftBehindAndNothingElse() {
    write(Events.entry(belt, 1));
    belts
        .insertOne(new Document("_id", "empty").append(OutboxEntry.FIELD, List.of()))
        .await()
        .atMost(DEADLINE);
    belts.insertOne(new Document("_id", "without")).await().atMost(DEADLINE);

    int flushed = relay.sweep().await().atMost(DEADLINE);

    assertThat(flushed).isEqualTo(1);
    assertThat(outbox()).isEmpty();
    assertThat(published(1)).hasSize(1);
  }

  @Test
  void flush_ofAnUnknownDocument_isDone() {
    assertThat(relay.flush("nobody").await().atMost(DEADLINE)).isTrue();
  }

  private void write(OutboxEntry entry) {
    belts
        .updateOne(
            eq("_id", belt),
            combine(inc("revision", 1L), entry.push()),
            new UpdateOptions().upsert(true))
        .await()
        .atMost(DEADLINE);
  }

  private List<Document> outbox() {
    return belts
        .find(eq("_id", belt))
        .collect()
        .first()
        .await()
        .atMost(DEADLINE)
        .getList(OutboxEntry.FIELD, Document.class);
  }

  private List<ConsumerRecord<String, byte[]>> published(int count) {
    return new TopicReader(bootstrap)
        .read(EventTopic.BELT_OWNERSHIP.topic(), count, record -> belt.equals(record.key()));
  }

  private static long revision(ConsumerRecord<String, byte[]> record) {
    try {
      return BeltOwnershipChanged.parseFrom(record.value()).getRevision();
    } catch (InvalidProtocolBufferException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
