package com.backaware.web.signin;

import com.backaware.web.settings.WebSettings;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.oidc.AuthorizationCodeTokens;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The tokens of everyone who is signed in, in the collection {@code sessions}. A document is found
 * by the digest of its session id, so that whoever reads the store cannot take a session over; the
 * tokens arrive here already encrypted.
 */
@Singleton
class SessionStore {
  private static final String KEPT_UNTIL = "keptUntil";
  private static final String ID_TOKEN = "idToken";
  private static final String ACCESS_TOKEN = "accessToken";
  private static final String REFRESH_TOKEN = "refreshToken";
  private static final String LIFESPAN = "accessTokenSeconds";
  private static final String SCOPE = "scope";

  private final ReactiveMongoCollection<Document> sessions;
  private final Clock clock;
  private final Duration kept;

  SessionStore(
      ReactiveMongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.database") String database,
      Clock clock,
      WebSettings settings) {
    this.sessions = client.getDatabase(database).getCollection("sessions");
    this.clock = clock;
    this.kept = settings.session().kept();
  }

  /** Keeps the tokens under the id, in place of any that it had, for the time set. */
  Uni<Void> put(SessionId id, AuthorizationCodeTokens tokens) {
    Instant keptUntil = clock.instant().plus(kept);
    Document document =
        new Document("_id", id.digest())
            .append(KEPT_UNTIL, Date.from(keptUntil))
            .append(ID_TOKEN, tokens.getIdToken())
            .append(ACCESS_TOKEN, tokens.getAccessToken())
            .append(REFRESH_TOKEN, tokens.getRefreshToken())
            .append(LIFESPAN, tokens.getAccessTokenExpiresIn())
            .append(SCOPE, tokens.getAccessTokenScope());
    return sessions
        .replaceOne(Filters.eq("_id", id.digest()), document, new ReplaceOptions().upsert(true))
        .replaceWithVoid();
  }

  /** The tokens kept under the id; null when there are none, or none any more. */
  Uni<AuthorizationCodeTokens> find(SessionId id) {
    return sessions
        .find(Filters.eq("_id", id.digest()))
        .collect()
        .first()
        .onItem()
        .ifNotNull()
        .transformToUni(
            document ->
                document.getDate(KEPT_UNTIL).toInstant().isAfter(clock.instant())
                    ? Uni.createFrom().item(tokens(document))
                    : Uni.createFrom().nullItem());
  }

  /** Forgets the session; unknown ids are fine. */
  Uni<Void> remove(SessionId id) {
    return sessions.deleteOne(Filters.eq("_id", id.digest())).replaceWithVoid();
  }

  /** Forgets all sessions that are no longer kept and tells how many there were. */
  Uni<Long> removeStale() {
    return sessions
        .deleteMany(Filters.lte(KEPT_UNTIL, Date.from(clock.instant())))
        .map(result -> result.getDeletedCount());
  }

  /** Lets a store that uses indexes find stale sessions without reading them all. */
  Uni<String> index() {
    return sessions.createIndex(Indexes.ascending(KEPT_UNTIL));
  }

  private static AuthorizationCodeTokens tokens(Document document) {
    return new AuthorizationCodeTokens(
        document.getString(ID_TOKEN),
        document.getString(ACCESS_TOKEN),
        document.getString(REFRESH_TOKEN),
        document.getLong(LIFESPAN),
        document.getString(SCOPE));
  }
}
