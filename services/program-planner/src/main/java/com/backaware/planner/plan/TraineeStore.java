package com.backaware.planner.plan;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.backaware.eventing.Outbox;
import com.backaware.eventing.OutboxEntry;
import com.backaware.eventing.OutboxRelay;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.UpdateOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** One document per person; state and event are written in the same update. */
@Startup
@ApplicationScoped
class TraineeStore {
  private static final String ID = "_id";
  private static final String VERSION = "version";

  private final ReactiveMongoCollection<Trainee> trainees;
  private final OutboxRelay relay;

  TraineeStore(
      ReactiveMongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.database") String database,
      Outbox outbox) {
    this.trainees = client.getDatabase(database).getCollection("trainees", Trainee.class);
    this.relay = outbox.relay(trainees);
  }

  Uni<Optional<Trainee>> find(String userId) {
    return trainees.find(eq(ID, userId)).collect().first().map(Optional::ofNullable);
  }

  /**
   * Writes the state that follows the one with the version before it.
   *
   * @param event what to tell of it
   * @return false when somebody else has written in the meantime, and nothing was written now
   */
  Uni<Boolean> write(Trainee trainee, Optional<OutboxEntry> event) {
    long before = trainee.version() - 1;
    List<Bson> changes = new ArrayList<>();
    changes.add(set(VERSION, trainee.version()));
    changes.add(set("phase", trainee.phase()));
    changes.add(set("history", trainee.history()));
    changes.add(set("progress", trainee.progress()));
    Optional.ofNullable(trainee.intake()).ifPresent(intake -> changes.add(set("intake", intake)));
    Optional.ofNullable(trainee.plan()).ifPresent(plan -> changes.add(set("plan", plan)));
    event.map(OutboxEntry::push).ifPresent(changes::add);
    return trainees
        .updateOne(
            and(eq(ID, trainee.userId()), eq(VERSION, before)),
            combine(changes),
            new UpdateOptions().upsert(before == 0))
        .map(result -> result.getMatchedCount() > 0 || result.getUpsertedId() != null)
        .onFailure(TraineeStore::isThere)
        .recoverWithItem(false)
        .invoke(written -> tell(trainee, written));
  }

  private void tell(Trainee trainee, @Nullable Boolean written) {
    if (Boolean.TRUE.equals(written)) {
      relay.flushSoon(trainee.userId());
    }
  }

  /** A first write met somebody else's first write. */
  private static boolean isThere(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
