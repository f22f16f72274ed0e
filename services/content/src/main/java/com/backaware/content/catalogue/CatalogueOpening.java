package com.backaware.content.catalogue;

import com.backaware.content.exercise.Catalogue;
import com.backaware.content.exercise.CatalogueSettings;
import com.backaware.content.exercise.Exercise;
import com.backaware.content.exercise.ExerciseSheet;
import com.backaware.content.exercise.ExerciseStore;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.Cancellable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue at start, refuses to start with a bad one, and publishes it. */
@ApplicationScoped
class CatalogueOpening {
  private static final Logger LOG = Logger.getLogger(CatalogueOpening.class);

  /** First and longest pause before the store is tried again (chosen). */
  private static final Duration FIRST_PAUSE = Duration.ofMillis(200);

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final CatalogueReader reader;
  private final CatalogueSettings settings;
  private final ExerciseStore store;
  private final Catalogue catalogue;
  private List<ExerciseSheet> sheets = List.of();
  private @Nullable Cancellable publishing;

  CatalogueOpening(
      CatalogueReader reader,
      CatalogueSettings settings,
      ExerciseStore store,
      Catalogue catalogue) {
    this.reader = reader;
    this.settings = settings;
    this.store = store;
    this.catalogue = catalogue;
  }

  /** Before anything that needs another server: a bad file is told at once. */
  void read(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE - 1) StartupEvent event) {
    try {
      sheets =
          reader.read(
              settings
                  .catalogueFolder()
                  .map(CatalogueFiles::in)
                  .orElseGet(CatalogueFiles::bundled));
    } catch (CatalogueException e) {
      throw new ConfigurationException(e.getMessage());
    }
  }

  void start(@Observes StartupEvent event) {
    publishing =
        publish(sheets)
            .subscribe()
            .with(
                published -> {
                  catalogue.open(published);
                  LOG.infof("catalogue open with %d exercises", published.size());
                });
  }

  void stop(@Observes ShutdownEvent event) {
    if (publishing != null) {
      publishing.cancel();
    }
  }

  private Uni<List<Exercise>> publish(List<ExerciseSheet> sheets) {
    return Multi.createFrom()
        .iterable(sheets)
        .onItem()
        .transformToUniAndConcatenate(store::publish)
        .collect()
        .asList()
        .onFailure()
        .invoke(failure -> LOG.warnf("catalogue not stored yet, will try again: %s", failure))
        .onFailure()
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely();
  }
}
