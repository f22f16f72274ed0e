package com.backaware.eventing;

import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.Message;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;

/** Reads one type of CloudEvent from records in Kafka's binary mode. */
final class EventReader<T extends Message> {
  private static final int MAX_QUOTED = 100;

  private final String type;
  private final T prototype;

  /** Reads what a topic carries into messages like the prototype. */
  EventReader(EventTopic topic, T prototype) {
    this.type = topic.type();
    this.prototype = prototype;
    String given = prototype.getDescriptorForType().getFullName();
    if (!given.equals(type)) {
      throw new IllegalArgumentException(topic.topic() + " carries " + type + ", not " + given);
    }
  }

  /**
   * The event in a record.
   *
   * @throws RefusedEventException when it is not a CloudEvent 1.x of the expected type, or its
   *     value does not parse
   */
  T read(ConsumerRecord<String, byte[]> record) {
    expectHeaders(record);
    if (record.value() == null) {
      throw new RefusedEventException("the value is missing; expected a " + type);
    }
    try {
      @SuppressWarnings("unchecked") // the parser of a message makes messages of its own class
      T event = (T) prototype.getParserForType().parseFrom(record.value());
      return event;
    } catch (InvalidProtocolBufferException e) {
      throw new RefusedEventException("the value is not a " + type + ": " + e.getMessage(), e);
    }
  }

  private void expectHeaders(ConsumerRecord<?, ?> record) {
    String version = header(record, CloudEventHeaders.SPEC_VERSION);
    if (version == null || !version.startsWith("1.")) {
      throw refused(CloudEventHeaders.SPEC_VERSION, version, "1.x");
    }
    String given = header(record, CloudEventHeaders.TYPE);
    if (!type.equals(given)) {
      throw refused(CloudEventHeaders.TYPE, given, type);
    }
    String contentType = header(record, CloudEventHeaders.CONTENT_TYPE);
    if (contentType == null
        || !contentType.toLowerCase(Locale.ROOT).startsWith(CloudEventHeaders.PROTOBUF)) {
      throw refused(CloudEventHeaders.CONTENT_TYPE, contentType, CloudEventHeaders.PROTOBUF);
    }
  }

  private static RefusedEventException refused(
      String header, @Nullable String value, String expected) {
    return new RefusedEventException(
        value == null
            ? "the header " + header + " is missing; expected " + expected
            : "the header " + header + " is " + quoted(value) + "; expected " + expected);
  }

  private static String quoted(String value) {
    String shown = value.length() > MAX_QUOTED ? value.substring(0, MAX_QUOTED) + "…" : value;
    return "\"" + shown + "\"";
  }

  private static @Nullable String header(ConsumerRecord<?, ?> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null || header.value() == null
        ? null
        : new String(header.value(), StandardCharsets.UTF_8);
  }
}
