package com.backaware.eventing;

import com.google.protobuf.ByteString;
import com.google.protobuf.Message;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;

/**
 * One event that waits inside the document it tells of.
 *
 * <p>Write it with {@link #push()} in the same single-document update as the state, so that either
 * both are stored or neither is. Update such documents field by field; replacing a whole document
 * would bring back entries that were sent in the meantime.
 *
 * @param id identifies the event on its whole way; becomes {@code ce_id}
 * @param type full name of the protobuf message; becomes {@code ce_type}
 * @param topic where to publish it
 * @param key record key; events of one key stay in order
 * @param payload the serialised message
 * @param time when it happened, milliseconds precision; becomes {@code ce_time}
 */
public record OutboxEntry(
    UUID id, String type, String topic, String key, ByteString payload, Instant time) {

  /** Name of the array in a document that holds its entries, oldest first. */
  public static final String FIELD = "outbox";

  static final String ID = "id";
  private static final String TYPE = "type";
  private static final String TOPIC = "topic";
  private static final String KEY = "key";
  private static final String PAYLOAD = "payload";
  private static final String TIME = "time";

  /**
   * A new entry with an id of its own.
   *
   * @param key record key, not blank
   * @throws IllegalArgumentException when the topic does not carry this type of message, or the key
   *     is blank
   */
  public static OutboxEntry of(EventTopic topic, String key, Message event, Instant time) {
    String type = event.getDescriptorForType().getFullName();
    if (!type.equals(topic.type())) {
      throw new IllegalArgumentException(
          "topic " + topic.topic() + " carries " + topic.type() + ", not " + type);
    }
    if (key.isBlank()) {
      throw new IllegalArgumentException("an event of " + topic.topic() + " needs a key");
    }
    return new OutboxEntry(UUID.randomUUID(), type, topic.topic(), key, event.toByteString(), time);
  }

  /** Reads what {@link #toDocument()} wrote. */
  public static OutboxEntry fromDocument(Document document) {
    return new OutboxEntry(
        UUID.fromString(document.getString(ID)),
        document.getString(TYPE),
        document.getString(TOPIC),
        document.getString(KEY),
        ByteString.copyFrom(document.get(PAYLOAD, Binary.class).getData()),
        document.get(TIME, Date.class).toInstant());
  }

  /** The entry as it is stored. */
  public Document toDocument() {
    return new Document(ID, id.toString())
        .append(TYPE, type)
        .append(TOPIC, topic)
        .append(KEY, key)
        .append(PAYLOAD, new Binary(payload.toByteArray()))
        .append(TIME, Date.from(time));
  }

  /** The update that appends this entry to its document. */
  public Bson push() {
    return Updates.push(FIELD, toDocument());
  }
}
