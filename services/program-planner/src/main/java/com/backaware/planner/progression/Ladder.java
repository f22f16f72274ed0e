package com.backaware.planner.progression;

import com.backaware.planner.phase.TrainingPhase;
import java.util.List;

/**
 * What is asked of a set in a phase, step by step.
 *
 * @param repetitions per set, rising
 * @param holdSeconds per hold, rising
 * @param reserve repetitions that should be left at the end of a set
 * @param grows whether load or version may rise above the last step
 */
public record Ladder(
    List<Integer> repetitions, List<Integer> holdSeconds, int reserve, boolean grows) {

  /** Quality only, far from effort. All figures chosen. */
  private static final Ladder MOVEMENT_QUALITY =
      new Ladder(List.of(8, 10, 12), List.of(15, 20, 25), 4, false);

  /** Up to 15 repetitions, about 65 % of the one-repetition maximum; the other figures chosen. */
  private static final Ladder WORK_CAPACITY =
      new Ladder(List.of(10, 12, 15), List.of(30, 35, 40), 3, true);

  /** At most 6 repetitions at 80 % and above (ACSM 2026); the other figures chosen. */
  private static final Ladder MAXIMAL_STRENGTH =
      new Ladder(List.of(3, 4, 5), List.of(40, 45, 50), 2, true);

  /** Takes copies of the lists. */
  public Ladder {
    repetitions = List.copyOf(repetitions);
    holdSeconds = List.copyOf(holdSeconds);
  }

  /** The ladder of a phase. */
  public static Ladder of(TrainingPhase phase) {
    return switch (phase) {
      case MOVEMENT_QUALITY -> MOVEMENT_QUALITY;
      case WORK_CAPACITY -> WORK_CAPACITY;
      case MAXIMAL_STRENGTH -> MAXIMAL_STRENGTH;
    };
  }

  /** What a set is asked for on a step: repetitions, or seconds of a hold. */
  public int asked(boolean hold, int step) {
    List<Integer> steps = hold ? holdSeconds : repetitions;
    return steps.get(Math.min(step, steps.size() - 1));
  }

  /** The last step. */
  int top() {
    return repetitions.size() - 1;
  }
}
