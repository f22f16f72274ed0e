package com.backaware.content.exercise;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings of the exercise catalogue. */
@ConfigMapping(prefix = "backaware.content")
public interface CatalogueSettings {

  /** Folder with {@code order.yaml} and one file per exercise, instead of the bundled catalogue. */
  Optional<Path> catalogueFolder();

  /**
   * How long a reader may show an exercise without asking again. Short, because an answer that has
   * not changed costs only its ETag (chosen).
   */
  @WithDefault("60s")
  Duration cacheFor();
}
