package com.backaware.content.exercise;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.backaware.eventing.Outbox;
import com.backaware.eventing.OutboxEntry;
import com.backaware.eventing.OutboxRelay;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Stores exercises with their revision, which grows only when the content has changed. */
@Singleton
public class ExerciseStore {
  static final String COLLECTION = "exercises";
  private static final String ID = "_id";
  private static final String REVISION = "revision";
  private static final String DIGEST = "digest";
  private static final String SHEET = "sheet";
  private static final String PUBLISHED_AT = "publishedAt";

  private final ReactiveMongoCollection<Document> exercises;
  private final OutboxRelay relay;
  private final ExerciseAnnouncement announcement;
  private final ObjectMapper json;
  private final Clock clock;

  ExerciseStore(
      ReactiveMongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.database") String database,
      Outbox outbox,
      ExerciseAnnouncement announcement,
      ObjectMapper json,
      Clock clock) {
    this.exercises = client.getDatabase(database).getCollection(COLLECTION);
    this.relay = outbox.relay(exercises);
    this.announcement = announcement;
    this.json = json;
    this.clock = clock;
  }

  /**
   * Stores and announces the exercise if it is new or has changed; answers it with its revision.
   */
  public Uni<Exercise> publish(ExerciseSheet sheet) {
    String content = json(sheet);
    String digest = ContentDigest.of(content.getBytes(StandardCharsets.UTF_8));
    return exercises
        .find(eq(ID, sheet.id()))
        .toUni()
        .chain(
            stored -> {
              if (stored == null) {
                return insert(sheet, content, digest);
              }
              long revision = stored.getLong(REVISION);
              return digest.equals(stored.getString(DIGEST))
                  ? Uni.createFrom().item(sheet.published(revision))
                  : update(sheet, content, digest, revision);
            });
  }

  private Uni<Exercise> insert(ExerciseSheet sheet, String content, String digest) {
    Exercise exercise = sheet.published(1);
    Instant now = clock.instant();
    Document document =
        new Document(ID, sheet.id())
            .append(REVISION, 1L)
            .append(DIGEST, digest)
            .append(SHEET, Document.parse(content))
            .append(PUBLISHED_AT, Date.from(now))
            .append(OutboxEntry.FIELD, List.of(announcement.published(exercise, now).toDocument()));
    return exercises
        .insertOne(document)
        .replaceWith(exercise)
        .invoke(stored -> relay.flushSoon(stored.id()))
        .onFailure(ExerciseStore::anotherWasFirst)
        .recoverWithUni(() -> publish(sheet));
  }

  private Uni<Exercise> update(ExerciseSheet sheet, String content, String digest, long revision) {
    Exercise exercise = sheet.published(revision + 1);
    Instant now = clock.instant();
    return exercises
        .updateOne(
            and(eq(ID, sheet.id()), eq(REVISION, revision)),
            combine(
                set(REVISION, revision + 1),
                set(DIGEST, digest),
                set(SHEET, Document.parse(content)),
                set(PUBLISHED_AT, Date.from(now)),
                announcement.published(exercise, now).push()))
        .chain(
            result ->
                result.getMatchedCount() == 1
                    ? Uni.createFrom().item(exercise).invoke(e -> relay.flushSoon(e.id()))
                    : publish(sheet));
  }

  private String json(ExerciseSheet sheet) {
    try {
      return json.writeValueAsString(sheet);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean anotherWasFirst(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
