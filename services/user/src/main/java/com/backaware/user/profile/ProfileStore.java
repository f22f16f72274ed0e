package com.backaware.user.profile;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import com.backaware.user.account.Account;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** One document per person, by user id. */
@Singleton
class ProfileStore {
  private static final String ID = "_id";
  private static final String USERNAME = "username";
  private static final String DISPLAY_NAME = "displayName";
  private static final String EMAIL = "email";
  private static final String CREATED_AT = "createdAt";

  private final ReactiveMongoCollection<Document> profiles;
  private final Clock clock;

  ProfileStore(
      ReactiveMongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.database") String database,
      Clock clock) {
    this.profiles = client.getDatabase(database).getCollection("profiles");
    this.clock = clock;
  }

  Uni<Optional<Profile>> find(String id) {
    return profiles
        .find(eq(ID, id))
        .toUni()
        .map(found -> Optional.ofNullable(found).map(ProfileStore::read));
  }

  /** Stores the profile of a new person; when another request was faster, answers that one's. */
  Uni<Profile> create(Account account) {
    Document document =
        new Document(ID, account.id())
            .append(USERNAME, account.username())
            .append(DISPLAY_NAME, account.displayName())
            .append(EMAIL, account.email())
            .append(CREATED_AT, Date.from(clock.instant()));
    return profiles
        .insertOne(document)
        .replaceWith(() -> read(document))
        .onFailure(ProfileStore::anotherWasFirst)
        .recoverWithUni(() -> find(account.id()).map(Optional::orElseThrow));
  }

  /** Changes the name of a person whose profile exists. */
  Uni<Profile> rename(String id, String displayName) {
    return profiles
        .findOneAndUpdate(
            eq(ID, id),
            set(DISPLAY_NAME, displayName),
            new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER))
        .map(ProfileStore::read);
  }

  private static Profile read(Document document) {
    return new Profile(
        document.getString(ID),
        document.getString(USERNAME),
        document.getString(DISPLAY_NAME),
        document.getString(EMAIL),
        document.getDate(CREATED_AT).toInstant());
  }

  private static boolean anotherWasFirst(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
