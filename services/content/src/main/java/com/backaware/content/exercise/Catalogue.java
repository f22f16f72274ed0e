package com.backaware.content.exercise;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The exercises that are served, in catalogue order; empty until they have been published. */
@Singleton
public class Catalogue {
  private volatile Map<String, Exercise> exercises = Map.of();

  /** Serves these exercises from now on. */
  public void open(List<Exercise> published) {
    Map<String, Exercise> byId = new LinkedHashMap<>();
    published.forEach(exercise -> byId.put(exercise.id(), exercise));
    exercises = byId;
  }

  /** Whether exercises are served. */
  public boolean isOpen() {
    return !exercises.isEmpty();
  }

  /** All exercises, in catalogue order. */
  public List<Exercise> all() {
    return List.copyOf(exercises.values());
  }

  /** The exercise with this identifier. */
  public Optional<Exercise> byId(String id) {
    return Optional.ofNullable(exercises.get(id));
  }
}
