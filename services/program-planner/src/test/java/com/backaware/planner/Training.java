package com.backaware.planner;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.Effort;
import com.backaware.planner.history.TrainedSet;
import com.backaware.planner.history.TrainingSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Exercises and sessions for tests. */
public final class Training {
  public static final Instant MONDAY = Instant.parse("2026-01-05T18:00:00Z");

  public static final List<Exercise> EXERCISES =
      List.of(
          exercise("squat", Pattern.SQUAT),
          exercise("goblet-squat", Pattern.SQUAT, "dumbbell"),
          exercise("back-squat", Pattern.SQUAT, "barbell", "rack"),
          exercise("glute-bridge", Pattern.HINGE, "mat"),
          exercise("hip-hinge-drill", Pattern.HINGE, "dowel"),
          exercise("deadlift", Pattern.HINGE, "barbell"),
          exercise("romanian-deadlift", Pattern.HINGE, "barbell"),
          exercise("lunge", Pattern.LUNGE),
          exercise("press-up", Pattern.PUSH),
          exercise("bench-press", Pattern.PUSH, "barbell", "bench", "rack"),
          exercise("row", Pattern.PULL, "barbell"),
          exercise("pull-up", Pattern.PULL, "pull-up-bar"),
          exercise("lat-pulldown", Pattern.PULL, "cable"),
          exercise("biceps-curl", Pattern.PULL, "dumbbell"),
          hold("plank", Pattern.CORE),
          hold("side-plank", Pattern.CORE),
          exercise("dead-bug", Pattern.CORE),
          exercise("bird-dog", Pattern.CORE),
          exercise("ankle-rock", Pattern.MOBILITY),
          exercise("hip-switch", Pattern.MOBILITY),
          exercise("cat-camel", Pattern.MOBILITY),
          hold("hip-flexor-stretch", Pattern.MOBILITY));

  public static final Catalogue CATALOGUE = new Catalogue(EXERCISES);

  private Training() {}

  public static Exercise exercise(String id, Pattern pattern, String... equipment) {
    return new Exercise(id, 1, name(id), pattern, List.of(equipment), false, List.of());
  }

  private static Exercise hold(String id, Pattern pattern) {
    return new Exercise(id, 1, name(id), pattern, List.of("mat"), true, List.of());
  }

  private static String name(String id) {
    return id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1).replace('-', ' ');
  }

  /** A session of sets that are all alike, on the given day after {@link #MONDAY}. */
  public static TrainingSession session(
      int day,
      String exercise,
      int sets,
      int repetitions,
      int flagged,
      Map<String, Integer> faults) {
    Instant start = MONDAY.plus(Duration.ofDays(day));
    return new TrainingSession(
        "session-" + day + "-" + exercise,
        exercise,
        start,
        start.plus(Duration.ofMinutes(20)),
        Collections.nCopies(sets, new TrainedSet(repetitions, flagged)),
        faults,
        Effort.UNTOLD);
  }

  /** A session without any fault. */
  public static TrainingSession clean(int day, String exercise, int sets, int repetitions) {
    return session(day, exercise, sets, repetitions, 0, Map.of());
  }
}
