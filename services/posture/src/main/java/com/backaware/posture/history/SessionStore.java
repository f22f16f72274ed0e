package com.backaware.posture.history;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.backaware.eventing.Outbox;
import com.backaware.eventing.OutboxEntry;
import com.backaware.eventing.OutboxRelay;
import com.backaware.posture.document.FindingsDocument;
import com.backaware.posture.document.SessionDocument;
import com.backaware.posture.document.StoredSession;
import com.backaware.posture.session.SessionFindings;
import com.backaware.posture.session.SessionState;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.quarkus.mongodb.FindOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.runtime.Startup;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jboss.logging.Logger;

/** All sessions, one document each. */
@Startup
@ApplicationScoped
public class SessionStore {
  /** The database of this service. */
  static final String DATABASE = "posture";

  private static final Logger LOG = Logger.getLogger(SessionStore.class);

  private final ReactiveMongoCollection<Document> sessions;
  private final OutboxRelay relay;

  SessionStore(ReactiveMongoClient client, Outbox outbox) {
    this.sessions = client.getDatabase(DATABASE).getCollection("sessions");
    this.relay = outbox.relay(sessions);
  }

  @PostConstruct
  void createIndex() {
    sessions
        .createIndex(
            Indexes.compoundIndex(
                Indexes.ascending(SessionDocument.USER),
                Indexes.descending(SessionDocument.STARTED_AT, SessionDocument.ID)))
        .subscribe()
        .with(
            name -> LOG.debugf("index %s is there", name),
            failure -> LOG.warnf("no index over sessions by user yet: %s", failure));
  }

  /** The session with this id, whoever it belongs to. */
  public Uni<Optional<StoredSession>> find(String sessionId) {
    return sessions
        .find(eq(SessionDocument.ID, sessionId))
        .collect()
        .first()
        .map(found -> Optional.ofNullable(found).map(SessionDocument::read));
  }

  /** Stores a session that is new; false when there is one with this id. */
  public Uni<Boolean> create(StoredSession session) {
    return sessions
        .insertOne(SessionDocument.write(session))
        .replaceWith(true)
        .onFailure(ChunkStore::isDuplicate)
        .recoverWithItem(false);
  }

  /** Brings a session that is not completed up to date. */
  public Uni<Void> progress(
      String sessionId, SessionState state, SessionFindings findings, Instant now) {
    return sessions
        .updateOne(unlessCompleted(sessionId), standing(state, findings, now))
        .replaceWithVoid();
  }

  /**
   * Completes a session and leaves its event in the outbox, in one update; does nothing when it is
   * completed already.
   */
  public Uni<Void> complete(
      String sessionId, SessionFindings findings, OutboxEntry event, Instant now) {
    return sessions
        .updateOne(
            unlessCompleted(sessionId),
            Updates.combine(standing(SessionState.COMPLETED, findings, now), event.push()))
        .invoke(() -> relay.flushSoon(sessionId))
        .replaceWithVoid();
  }

  /**
   * Sessions of a user, newest first, without what was found in them.
   *
   * @param after where the page before ended
   */
  Uni<List<Document>> page(String userId, Optional<SessionCursor> after, int limit) {
    Bson mine = eq(SessionDocument.USER, userId);
    FindOptions options =
        new FindOptions()
            .projection(
                Projections.exclude(
                    FindingsDocument.REPETITIONS,
                    FindingsDocument.SETS,
                    FindingsDocument.CUES,
                    FindingsDocument.HOLDS,
                    FindingsDocument.NOTICES,
                    OutboxEntry.FIELD))
            .sort(Sorts.descending(SessionDocument.STARTED_AT, SessionDocument.ID))
            .limit(limit);
    return sessions
        .find(after.map(cursor -> and(mine, olderThan(cursor))).orElse(mine), options)
        .collect()
        .asList();
  }

  private static Bson olderThan(SessionCursor cursor) {
    Date startedAt = Date.from(cursor.startedAt());
    return or(
        lt(SessionDocument.STARTED_AT, startedAt),
        and(eq(SessionDocument.STARTED_AT, startedAt), lt(SessionDocument.ID, cursor.sessionId())));
  }

  private static Bson unlessCompleted(String sessionId) {
    return and(
        eq(SessionDocument.ID, sessionId),
        ne(SessionDocument.STATE, SessionState.COMPLETED.name()));
  }

  private static Bson standing(SessionState state, SessionFindings findings, Instant now) {
    Document fields = FindingsDocument.write(findings);
    fields.append(SessionDocument.STATE, state.name());
    fields.append(SessionDocument.SEEN_AT, Date.from(now));
    return new Document("$set", fields);
  }
}
