package com.backaware.posture.event;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.backaware.backing.testing.BackingServices;
import com.backaware.eventing.EventTopic;
import com.backaware.posture.belt.BeltOwners;
import com.backaware.user.v1.BeltOwnershipChanged;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(BackingServices.class)
class BeltOwnershipIntakeTest {
  @Inject BeltOwners owners;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String broker;

  private final String belt = "belt-" + UUID.randomUUID();

  @Test
  void take_newerRevision_changesTheOwner() {
    send(belt, event("ada", 1));
    awaitUntil(() -> owner().equals(Optional.of("ada")));
    send(belt, event("", 2));
    awaitUntil(() -> owner().isEmpty());
  }

  @Test
  void take_olderOrSameRevision_changesNothing() {
    send(belt, event("ada", 5));
    send(belt, event("bo", 4));
    send(belt, event("bo", 5));
    String last = "last-" + belt;
    send(
        belt,
        BeltOwnershipChanged.newBuilder()
            .setBeltId(last)
            .setOwnerUserId("x")
            .setRevision(1)
            .build()
            .toByteArray());
    awaitUntil(() -> ownerOf(last).isPresent());
    assertThat(owner()).contains("ada");
  }

  @Test
  void take_unreadable_goesToTheDeadLetterTopic() {
    byte[] poison = ("\u0000poison " + belt).getBytes(UTF_8);
    send(belt, poison);
    send(belt, event("ada", 1));
    awaitUntil(() -> owner().equals(Optional.of("ada")));
    try (KafkaConsumer<String, byte[]> consumer =
        new KafkaConsumer<>(
            Map.of(
                "bootstrap.servers",
                broker,
                "group.id",
                UUID.randomUUID().toString(),
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(EventTopic.BELT_OWNERSHIP.deadLetterTopic()));
      awaitUntil(() -> received(consumer, poison));
    }
  }

  private static boolean received(KafkaConsumer<String, byte[]> consumer, byte[] value) {
    for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(200))) {
      if (Arrays.equals(record.value(), value)) {
        return true;
      }
    }
    return false;
  }

  private Optional<String> owner() {
    return ownerOf(belt);
  }

  private Optional<String> ownerOf(String beltId) {
    return owners.ownerOf(beltId).await().atMost(Duration.ofSeconds(10));
  }

  private byte[] event(String owner, long revision) {
    return BeltOwnershipChanged.newBuilder()
        .setBeltId(belt)
        .setOwnerUserId(owner)
        .setRevision(revision)
        .build()
        .toByteArray();
  }

  private void send(String key, byte[] value) {
    ProducerRecord<String, byte[]> record =
        new ProducerRecord<>(EventTopic.BELT_OWNERSHIP.topic(), key, value);
    Map.of(
            "ce_specversion", "1.0",
            "ce_id", UUID.randomUUID().toString(),
            "ce_type", EventTopic.BELT_OWNERSHIP.type(),
            "ce_source", "/test",
            "content-type", "application/protobuf")
        .forEach((name, text) -> record.headers().add(name, text.getBytes(UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      assertThat(producer.send(record)).succeedsWithin(Duration.ofSeconds(20));
    }
  }

  private static void awaitUntil(Callable<Boolean> condition) {
    await().atMost(Duration.ofSeconds(30)).until(condition);
  }
}
