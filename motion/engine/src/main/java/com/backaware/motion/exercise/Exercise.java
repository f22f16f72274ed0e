package com.backaware.motion.exercise;

import java.util.Optional;

/** An exercise that the engine can judge. */
public enum Exercise {
  /** Squat, with or without load. */
  SQUAT("squat");

  private final String id;

  Exercise(String id) {
    this.id = id;
  }

  /** Identifier in lower case with hyphens, as on the wire and in the catalogue. */
  public String id() {
    return id;
  }

  /** The exercise with this identifier, if the engine knows it. */
  public static Optional<Exercise> byId(String id) {
    for (Exercise exercise : values()) {
      if (exercise.id.equals(id)) {
        return Optional.of(exercise);
      }
    }
    return Optional.empty();
  }
}
