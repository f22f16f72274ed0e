package com.backaware.user.device;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.backaware.eventing.Outbox;
import com.backaware.eventing.OutboxEntry;
import com.backaware.eventing.OutboxRelay;
import com.backaware.problem.ProblemException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * One document per belt, by belt id, so that a belt has one owner at most. A released belt keeps
 * its document: its revision goes on when somebody registers it again.
 */
@Startup
@Singleton
class BeltStore {
  private static final Logger LOG = Logger.getLogger(BeltStore.class);
  private static final String ID = "_id";
  private static final String OWNER = "owner";
  private static final String NAME = "name";
  private static final String REGISTERED_AT = "registeredAt";
  private static final String REVISION = "revision";

  private final ReactiveMongoCollection<Document> belts;
  private final OutboxRelay relay;
  private final BeltAnnouncement announcement;
  private final Clock clock;

  BeltStore(
      ReactiveMongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.database") String database,
      Outbox outbox,
      BeltAnnouncement announcement,
      Clock clock) {
    this.belts = client.getDatabase(database).getCollection("belts");
    this.relay = outbox.relay(belts);
    this.announcement = announcement;
    this.clock = clock;
    belts
        .createIndex(Indexes.ascending(OWNER))
        .subscribe()
        .with(name -> {}, failure -> LOG.warnf("no index on belt owners yet: %s", failure));
  }

  /** The belts of a person, the newest first. */
  Uni<List<Belt>> of(String owner) {
    return belts
        .find(eq(OWNER, owner))
        .map(BeltStore::read)
        .collect()
        .asList()
        .map(
            found ->
                found.stream()
                    .sorted(
                        Comparator.comparing(Belt::registeredAt).reversed().thenComparing(Belt::id))
                    .toList());
  }

  /** Registers a belt that has no owner, or renames the person's own; 409 when it is another's. */
  Uni<Registration> put(String id, String name, String owner) {
    return belts
        .find(eq(ID, id))
        .toUni()
        .chain(stored -> put(Optional.ofNullable(stored), id, name, owner));
  }

  private Uni<Registration> put(Optional<Document> stored, String id, String name, String owner) {
    if (stored.isEmpty()) {
      return insert(id, name, owner);
    }
    String present = stored.get().getString(OWNER);
    if (present == null) {
      return claim(stored.get(), name, owner);
    }
    return present.equals(owner)
        ? rename(stored.get(), name, owner)
        : Uni.createFrom().failure(taken(id));
  }

  /** Takes a belt from its owner; false when it is not theirs. */
  Uni<Boolean> release(String id, String owner) {
    return belts
        .find(and(eq(ID, id), eq(OWNER, owner)))
        .toUni()
        .chain(
            stored ->
                stored == null
                    ? Uni.createFrom().item(false)
                    : change(stored, Optional.empty(), unset(NAME), unset(REGISTERED_AT))
                        .chain(done -> done ? Uni.createFrom().item(true) : release(id, owner)));
  }

  private Uni<Registration> insert(String id, String name, String owner) {
    Instant now = now();
    Document document =
        new Document(ID, id)
            .append(OWNER, owner)
            .append(NAME, name)
            .append(REGISTERED_AT, Date.from(now))
            .append(REVISION, 1L)
            .append(
                OutboxEntry.FIELD,
                List.of(announcement.changed(id, 1, Optional.of(owner), now).toDocument()));
    return belts
        .insertOne(document)
        .replaceWith(() -> new Registration(read(document), true))
        .invoke(() -> relay.flushSoon(id))
        .onFailure(BeltStore::anotherWasFirst)
        .recoverWithUni(() -> put(id, name, owner));
  }

  private Uni<Registration> claim(Document stored, String name, String owner) {
    String id = stored.getString(ID);
    Instant now = now();
    return change(stored, Optional.of(owner), set(NAME, name), set(REGISTERED_AT, Date.from(now)))
        .chain(
            done ->
                done
                    ? Uni.createFrom().item(new Registration(new Belt(id, name, now), true))
                    : put(id, name, owner));
  }

  private Uni<Registration> rename(Document stored, String name, String owner) {
    String id = stored.getString(ID);
    return belts
        .updateOne(and(eq(ID, id), eq(OWNER, owner)), set(NAME, name))
        .chain(
            result ->
                result.getMatchedCount() == 1
                    ? Uni.createFrom()
                        .item(new Registration(new Belt(id, name, since(stored)), false))
                    : put(id, name, owner));
  }

  /** Changes the owner if nobody else did since; the event is written with it. */
  private Uni<Boolean> change(Document stored, Optional<String> owner, Bson name, Bson since) {
    String id = stored.getString(ID);
    long revision = stored.getLong(REVISION);
    return belts
        .updateOne(
            and(eq(ID, id), eq(REVISION, revision)),
            combine(
                owner.map(o -> set(OWNER, o)).orElseGet(() -> unset(OWNER)),
                name,
                since,
                set(REVISION, revision + 1),
                announcement.changed(id, revision + 1, owner, now()).push()))
        .map(result -> result.getMatchedCount() == 1)
        .invoke(done -> relay.flushSoon(id));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private static Belt read(Document document) {
    return new Belt(document.getString(ID), document.getString(NAME), since(document));
  }

  private static Instant since(Document document) {
    return document.getDate(REGISTERED_AT).toInstant();
  }

  private static ProblemException taken(String id) {
    return ProblemException.conflict(
            "Belt " + id + " is registered to somebody else; its owner has to release it first.")
        .typed("belt-taken", "Belt taken");
  }

  private static boolean anotherWasFirst(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }

  /**
   * What putting a belt came to.
   *
   * @param fresh whether the belt has a new owner; otherwise it has a new name
   */
  record Registration(Belt belt, boolean fresh) {}
}
