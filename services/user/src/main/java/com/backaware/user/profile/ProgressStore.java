package com.backaware.user.profile;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.UpdateOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Progress by user id, apart from the profile, because a plan may change before its owner signs in
 * here for the first time.
 */
@Singleton
public class ProgressStore {
  private static final String ID = "_id";
  private static final String REVISION = "revision";
  private static final String PHASE = "phase";
  private static final String SESSION_COUNT = "sessionCount";

  private final ReactiveMongoCollection<Document> progress;

  ProgressStore(
      ReactiveMongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.database") String database) {
    this.progress = client.getDatabase(database).getCollection("progress");
  }

  /** Stores progress unless progress of this revision, or of a later one, is stored. */
  public Uni<Void> record(String userId, long revision, Progress told) {
    return progress
        .updateOne(
            and(eq(ID, userId), lt(REVISION, revision)),
            combine(
                set(REVISION, revision),
                set(PHASE, told.phase()),
                set(SESSION_COUNT, told.sessionCount())),
            new UpdateOptions().upsert(true))
        .replaceWithVoid()
        .onFailure(ProgressStore::isOld)
        .recoverWithNull();
  }

  Uni<Optional<Progress>> find(String userId) {
    return progress
        .find(eq(ID, userId))
        .toUni()
        .map(
            found ->
                Optional.ofNullable(found)
                    .map(d -> new Progress(d.getString(PHASE), d.getLong(SESSION_COUNT))));
  }

  /** The upsert meets the stored document only when the filter did not: it is as new, or newer. */
  private static boolean isOld(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
