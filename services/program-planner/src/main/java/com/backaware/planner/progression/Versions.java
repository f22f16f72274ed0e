package com.backaware.planner.progression;

import com.backaware.planner.catalogue.Exercise;
import java.util.List;
import java.util.Map;

/**
 * Versions of an exercise that get harder without load: longer levers, slower tempo. The order is a
 * coach's (chosen).
 */
public final class Versions {
  private static final String SLOW = "Lower in three seconds.";
  private static final String PAUSED = "Lower in three seconds and pause for two at the bottom.";
  private static final String AS_DESCRIBED = "";

  /** Tempo makes anything harder that is done in repetitions. */
  private static final List<String> TEMPO = List.of(AS_DESCRIBED, SLOW, PAUSED);

  /** A hold gets harder by its lever; without one that is known, it stays as it is. */
  private static final List<String> HOLD = List.of(AS_DESCRIBED);

  private static final Map<String, List<String>> LEVERS =
      Map.of(
          "press-up",
          List.of(AS_DESCRIBED, SLOW, PAUSED, "With the feet raised to knee height."),
          "squat",
          List.of(AS_DESCRIBED, SLOW, PAUSED, "One and a half: up half-way, down, and up."),
          "glute-bridge",
          List.of(AS_DESCRIBED, "Pause for three seconds at the top.", "On one leg."),
          "plank",
          List.of(AS_DESCRIBED, "With the elbows a hand's length further forward."),
          "side-plank",
          List.of(AS_DESCRIBED, "With the upper leg lifted."),
          "dead-bug",
          List.of(AS_DESCRIBED, "With the legs long.", "With the legs long, in five seconds."),
          "bird-dog",
          List.of(AS_DESCRIBED, "Hold each reach for five seconds.", "With the knee off the mat."));

  private Versions() {}

  /** What to do differently in a version; empty for the exercise as described. */
  public static String words(Exercise exercise, int version) {
    List<String> versions = of(exercise);
    return versions.get(Math.min(version, versions.size() - 1));
  }

  /** The hardest version. */
  static int last(Exercise exercise) {
    return of(exercise).size() - 1;
  }

  private static List<String> of(Exercise exercise) {
    return LEVERS.getOrDefault(exercise.id(), exercise.isometric() ? HOLD : TEMPO);
  }
}
