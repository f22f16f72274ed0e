package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Pattern;
import java.util.List;

/**
 * Sets by pattern in the next workout and the one that would follow it, so that both emphases are
 * in. Lunges count for neither squat nor hinge.
 */
public record Balance(int push, int pull, int squat, int hinge, int core, int mobility) {

  /** The balance of workouts. */
  public static Balance of(List<Workout> workouts) {
    return new Balance(
        sets(workouts, Pattern.PUSH),
        sets(workouts, Pattern.PULL),
        sets(workouts, Pattern.SQUAT),
        sets(workouts, Pattern.HINGE),
        sets(workouts, Pattern.CORE),
        sets(workouts, Pattern.MOBILITY));
  }

  private static int sets(List<Workout> workouts, Pattern pattern) {
    return workouts.stream()
        .flatMap(workout -> workout.blocks().stream())
        .filter(block -> block.pattern() == pattern)
        .mapToInt(Block::sets)
        .sum();
  }
}
