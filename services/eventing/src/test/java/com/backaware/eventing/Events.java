package com.backaware.eventing;

import com.backaware.user.v1.BeltOwnershipChanged;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;

/** Events for tests. */
final class Events {
  static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");
  static final Map<String, String> HEADERS =
      Map.of(
          "ce_specversion", "1.0",
          "ce_id", "a-1",
          "ce_type", "backaware.user.v1.BeltOwnershipChanged",
          "ce_source", "/user",
          "content-type", "application/protobuf");

  private Events() {}

  static BeltOwnershipChanged belt(String belt, long revision) {
    return BeltOwnershipChanged.newBuilder().setBeltId(belt).setRevision(revision).build();
  }

  static OutboxEntry entry(String belt, long revision) {
    return OutboxEntry.of(EventTopic.BELT_OWNERSHIP, belt, belt(belt, revision), NOON);
  }

  static ConsumerRecord<String, byte[]> record(
      Map<String, String> headers, byte @Nullable [] value) {
    ConsumerRecord<String, byte[]> record =
        new ConsumerRecord<>(EventTopic.BELT_OWNERSHIP.topic(), 0, 7, "belt-1", value);
    headers.forEach(
        (name, text) -> record.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return record;
  }
}
