package com.backaware.eventing;

import static java.util.Objects.requireNonNull;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.backaware.backing.testing.BackingServices;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Hearing from a real broker. */
@QuarkusTest
@QuarkusTestResource(
    value = BackingServices.class,
    initArgs = @ResourceArg(name = "components", value = "STORE,KAFKA"))
class IntakeOnTopicTest {
  private static final String TOPIC = EventTopic.BELT_OWNERSHIP.topic();

  @Inject BeltListener listener;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrap;

  private final String belt = "belt-" + UUID.randomUUID();

  @Test
  void poison_goesToTheDeadLetterTopicWithTheReasonAndTheNextIsHeard() throws Exception {
    send(Map.of("ce_specversion", "1.0"), new byte[] {1, 2, 3});
    send(Events.HEADERS, new byte[] {(byte) 0xff, 1, 2});
    send(Events.HEADERS, Events.belt(BeltListener.REFUSED, 1).toByteArray());
    send(Events.HEADERS, Events.belt(belt, 9).toByteArray());

    await().atMost(30, SECONDS).until(() -> listener.heard().contains(Events.belt(belt, 9)));
    List<ConsumerRecord<String, byte[]>> dead =
        new TopicReader(bootstrap)
            .read(
                EventTopic.BELT_OWNERSHIP.deadLetterTopic(),
                3,
                record -> belt.equals(record.key()));
    assertThat(dead)
        .extracting(record -> TopicReader.header(record, "dead-letter-reason"))
        .satisfiesExactly(
            reason -> assertThat(reason).contains("ce_type", "missing"),
            reason -> assertThat(reason).contains("is not a backaware.user.v1.BeltOwnership"),
            reason -> assertThat(reason).contains("belt_id is belt-refused"));
  }

  @Test
  void event_whileTheStoreIsAway_isHeardAfterwardsAndInOrder() throws Exception {
    listener.failNext(4);
    send(Events.HEADERS, Events.belt(belt, 1).toByteArray());
    send(Events.HEADERS, Events.belt(belt, 2).toByteArray());

    await().atMost(30, SECONDS).until(() -> listener.heard().contains(Events.belt(belt, 2)));
    assertThat(listener.heard())
        .filteredOn(event -> event.getBeltId().equals(belt))
        .containsExactly(Events.belt(belt, 1), Events.belt(belt, 2));
  }

  @Test
  void topics_areThereFromTheStart() throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      Set<String> names = admin.listTopics().names().get(20, SECONDS);
      for (EventTopic topic : EventTopic.values()) {
        assertThat(names).contains(topic.topic(), topic.deadLetterTopic());
      }
      TopicDescription belts =
          requireNonNull(admin.describeTopics(List.of(TOPIC)).topicNameValues().get(TOPIC))
              .get(20, SECONDS);
      assertThat(belts.partitions()).hasSize(3);
      assertThat(cleanup(admin, TOPIC)).isEqualTo("compact");
      assertThat(cleanup(admin, EventTopic.SESSION_COMPLETED.topic())).isEqualTo("delete");
    }
  }

  private static String cleanup(Admin admin, String topic) throws Exception {
    ConfigResource resource = new ConfigResource(ConfigResource.Type.TOPIC, topic);
    return requireNonNull(admin.describeConfigs(List.of(resource)).values().get(resource))
        .get(20, SECONDS)
        .get("cleanup.policy")
        .value();
  }

  private void send(Map<String, String> headers, byte[] value) throws Exception {
    ProducerRecord<String, byte[]> record = new ProducerRecord<>(TOPIC, belt, value);
    headers.forEach(
        (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    try (KafkaProducer<String, byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", bootstrap),
            new StringSerializer(),
            new ByteArraySerializer())) {
      producer.send(record).get(20, SECONDS);
    }
  }
}
