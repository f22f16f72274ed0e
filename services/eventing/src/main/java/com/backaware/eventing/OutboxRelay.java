package com.backaware.eventing;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.pull;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the outbox entries of one collection's documents, each at least once.
 *
 * <p>An entry leaves its document only after the broker has it. Entries of one document go out one
 * after the other, oldest first, also when several callers flush it at once; between documents
 * there is no order. What cannot be sent stays, and is tried again by {@link Outbox}.
 */
public final class OutboxRelay {
  private static final Logger LOG = Logger.getLogger(OutboxRelay.class);

  /** Documents flushed at once by a sweep or a retry (chosen). */
  private static final int SWEEP_WIDTH = 8;

  /** Documents remembered for a retry (chosen); beyond, the whole collection is swept instead. */
  private static final int MAX_REMEMBERED = 10_000;

  private static final String ENTRY_ID = OutboxEntry.FIELD + "." + OutboxEntry.ID;

  /** Documents with at least one waiting entry. */
  private static final Bson WAITING = exists(ENTRY_ID);

  private final ReactiveMongoCollection<Document> collection;
  private final Function<OutboxEntry, Uni<Void>> publisher;
  private final Clock clock;
  private final Turns<Object> turns = new Turns<>(this::sendAll);
  private final Set<Object> unsent = ConcurrentHashMap.newKeySet();
  private final AtomicReference<@Nullable Instant> unsentSince = new AtomicReference<>();
  private volatile boolean sweepDue = true;

  OutboxRelay(
      ReactiveMongoCollection<Document> collection,
      Function<OutboxEntry, Uni<Void>> publisher,
      Clock clock) {
    this.collection = collection;
    this.publisher = publisher;
    this.clock = clock;
  }

  /**
   * Sends what waits in a document. Call it after each write that pushed an entry.
   *
   * @return true when everything that was waiting at the call has been sent; false when something
   *     stays for a retry. Never fails. While the broker is away it takes until the delivery is
   *     given up, so a request that a person waits for uses {@link #flushSoon} instead.
   */
  public Uni<Boolean> flush(Object documentId) {
    return Uni.createFrom()
        .completionStage(() -> turns.take(documentId))
        .map(nothing -> sent(documentId))
        .onFailure()
        .recoverWithItem(failure -> keep(documentId, failure));
  }

  /** Like {@link #flush}, without waiting for it. */
  public void flushSoon(Object documentId) {
    flush(documentId)
        .subscribe()
        .with(sent -> LOG.tracef("%s flushed: %s", name(), sent), this::logBroken);
  }

  /**
   * Searches the whole collection for waiting entries and sends them.
   *
   * @return how many documents were flushed; fails when the store does not answer
   */
  public Uni<Integer> sweep() {
    sweepDue = false;
    return collection
        .find(WAITING, new FindOptions().projection(include("_id")))
        .map(document -> document.get("_id"))
        .onItem()
        .transformToUni(this::flush)
        .merge(SWEEP_WIDTH)
        .collect()
        .with(Collectors.counting())
        .map(Math::toIntExact)
        .onFailure()
        .invoke(failure -> sweepDue = true);
  }

  /** Tries again what failed since; a sweep when one is due. */
  Uni<Void> retry() {
    if (sweepDue) {
      return sweep().replaceWithVoid();
    }
    return Multi.createFrom()
        .iterable(List.copyOf(unsent))
        .onItem()
        .transformToUni(this::flush)
        .merge(SWEEP_WIDTH)
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** Helps real MongoDB to find waiting entries without reading every document. */
  Uni<Void> createIndex() {
    return collection
        .createIndex(
            Indexes.ascending(ENTRY_ID),
            new IndexOptions().name("waiting").partialFilterExpression(WAITING))
        .replaceWithVoid();
  }

  /** Since when something waits that could not be sent; empty when all is well. */
  Optional<Instant> unsentSince() {
    return Optional.ofNullable(unsentSince.get());
  }

  /** How many documents are known to hold something that could not be sent. */
  int unsentDocuments() {
    return unsent.size();
  }

  String name() {
    return collection.getNamespace().getFullName();
  }

  private Uni<Void> sendAll(Object documentId) {
    return collection
        .find(eq("_id", documentId), new FindOptions().projection(include(OutboxEntry.FIELD)))
        .collect()
        .first()
        .onItem()
        .ifNotNull()
        .transformToUni(document -> sendInOrder(documentId, waiting(document)));
  }

  private Uni<Void> sendInOrder(Object documentId, List<Document> entries) {
    return Multi.createFrom()
        .iterable(entries)
        .map(OutboxEntry::fromDocument)
        .onItem()
        .transformToUniAndConcatenate(
            entry -> publisher.apply(entry).chain(() -> remove(documentId, entry)))
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> remove(Object documentId, OutboxEntry entry) {
    return collection
        .updateOne(
            eq("_id", documentId),
            pull(OutboxEntry.FIELD, new Document(OutboxEntry.ID, entry.id().toString())))
        .replaceWithVoid();
  }

  private static List<Document> waiting(Document document) {
    return document.getList(OutboxEntry.FIELD, Document.class, List.of());
  }

  private boolean sent(Object documentId) {
    unsent.remove(documentId);
    if (unsent.isEmpty() && unsentSince.getAndSet(null) != null) {
      LOG.infof("outbox of %s: everything that waited has been sent", name());
    }
    return true;
  }

  private boolean keep(Object documentId, Throwable failure) {
    if (unsent.size() < MAX_REMEMBERED) {
      unsent.add(documentId);
    } else {
      sweepDue = true;
    }
    if (unsentSince.compareAndSet(null, clock.instant())) {
      LOG.warnf("outbox of %s: an event stays unsent and is tried again: %s", name(), failure);
    }
    return false;
  }

  private void logBroken(Throwable failure) {
    LOG.errorf(failure, "outbox of %s: a flush broke", name());
  }
}
