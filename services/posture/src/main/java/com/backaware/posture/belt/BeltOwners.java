package com.backaware.posture.belt;

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
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.bson.Document;

/** Who each belt belongs to. */
@ApplicationScoped
public class BeltOwners {
  private static final String ID = "_id";
  private static final String OWNER = "owner";
  private static final String REVISION = "revision";

  private final ReactiveMongoCollection<Document> belts;

  BeltOwners(ReactiveMongoClient client) {
    this.belts = client.getDatabase("posture").getCollection("belts");
  }

  /** The user id of a belt's owner; empty when it is not registered to anyone. */
  public Uni<Optional<String>> ownerOf(String beltId) {
    return belts
        .find(eq(ID, beltId))
        .collect()
        .first()
        .map(belt -> Optional.ofNullable(belt).map(b -> b.getString(OWNER)))
        .map(owner -> owner.filter(id -> !id.isEmpty()));
  }

  /**
   * Takes a change; one that is not newer than what is known changes nothing.
   *
   * @param ownerUserId empty when the belt was released
   * @param revision counts the changes of this belt
   */
  public Uni<Void> change(String beltId, String ownerUserId, long revision) {
    return belts
        .updateOne(
            and(eq(ID, beltId), lt(REVISION, revision)),
            combine(set(OWNER, ownerUserId), set(REVISION, revision)),
            new UpdateOptions().upsert(true))
        .replaceWithVoid()
        .onFailure(BeltOwners::isNotNewer)
        .recoverWithNull();
  }

  /** The upsert found no older revision of the belt and could not insert a second belt. */
  private static boolean isNotNewer(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
