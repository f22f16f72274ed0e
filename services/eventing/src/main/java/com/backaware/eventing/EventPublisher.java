package com.backaware.eventing;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;

/** Publishes entries as CloudEvents in Kafka's binary mode. */
@ApplicationScoped
class EventPublisher {
  /** Events under way at once (chosen); one more fails, and its entry waits for the next try. */
  private static final int MAX_UNDER_WAY = 1024;

  private final MutinyEmitter<byte[]> emitter;
  private final String source;

  EventPublisher(
      @Channel("outbox") @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = MAX_UNDER_WAY)
          MutinyEmitter<byte[]> emitter,
      @ConfigProperty(name = "quarkus.application.name") String application) {
    this.emitter = emitter;
    this.source = "/" + application;
  }

  /** Completes when all in-sync replicas have the event. */
  Uni<Void> publish(OutboxEntry entry) {
    OutgoingKafkaRecordMetadata<String> kafka =
        OutgoingKafkaRecordMetadata.<String>builder()
            .withTopic(entry.topic())
            .withKey(entry.key())
            .withTimestamp(entry.time())
            .withHeaders(headers(entry))
            .build();
    return emitter.sendMessage(Message.of(entry.payload().toByteArray(), Metadata.of(kafka)));
  }

  private Headers headers(OutboxEntry entry) {
    Headers headers = new RecordHeaders();
    add(headers, CloudEventHeaders.SPEC_VERSION, CloudEventHeaders.VERSION_1);
    add(headers, CloudEventHeaders.ID, entry.id().toString());
    add(headers, CloudEventHeaders.TYPE, entry.type());
    add(headers, CloudEventHeaders.SOURCE, source);
    add(headers, CloudEventHeaders.TIME, entry.time().toString());
    add(headers, CloudEventHeaders.CONTENT_TYPE, CloudEventHeaders.PROTOBUF);
    return headers;
  }

  private static void add(Headers headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
