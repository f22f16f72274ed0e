package com.backaware.planner.catalogue;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import io.quarkus.mongodb.reactive.ReactiveMongoClient;
import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** This service's own copy of the catalogue, one document per exercise. */
@ApplicationScoped
public class CatalogueStore {
  private final ReactiveMongoCollection<Exercise> exercises;

  CatalogueStore(
      ReactiveMongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.database") String database) {
    this.exercises = client.getDatabase(database).getCollection("exercises", Exercise.class);
  }

  /** The catalogue as it is now. */
  public Uni<Catalogue> current() {
    return exercises.find().collect().asList().map(Catalogue::new);
  }

  /** Takes an exercise over, unless the same or a newer revision is known. */
  public Uni<Void> take(Exercise exercise) {
    return exercises
        .replaceOne(
            and(eq("_id", exercise.id()), lt("revision", exercise.revision())),
            exercise,
            new ReplaceOptions().upsert(true))
        .replaceWithVoid()
        .onFailure(CatalogueStore::isKnown)
        .recoverWithNull();
  }

  /** The filter found nothing older and the upsert met what is there. */
  private static boolean isKnown(Throwable failure) {
    return failure instanceof MongoWriteException write
        && write.getError().getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}
