package com.backaware.planner.workout;

import java.util.List;
import java.util.stream.Stream;

/**
 * A workout to do.
 *
 * @param id the same for the same revision of a person's plan
 * @param title to show
 * @param mainExerciseId the lift it is built around; empty when there is none
 * @param blocks in the order to do them
 * @param why what led to it, in sentences
 */
public record Workout(
    String id, String title, String mainExerciseId, List<Block> blocks, List<String> why) {

  /** Takes copies of the lists. */
  public Workout {
    blocks = List.copyOf(blocks);
    why = List.copyOf(why);
  }

  /** No workout, for reasons. */
  public static Workout none(String id, List<String> why) {
    return new Workout(id, "No training for now", "", List.of(), why);
  }

  /** The same workout with more reasons, which come first. */
  public Workout because(List<String> reasons) {
    return new Workout(
        id, title, mainExerciseId, blocks, Stream.concat(reasons.stream(), why.stream()).toList());
  }
}
