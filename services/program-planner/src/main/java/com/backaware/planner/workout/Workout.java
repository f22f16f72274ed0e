package com.backaware.planner.workout;

import java.util.List;

/**
 * A workout to do.
 *
 * @param id the same for the same revision of a person's plan
 * @param title to show
 * @param mainExerciseId the lift it is built around
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
}
