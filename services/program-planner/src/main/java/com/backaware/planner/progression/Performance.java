package com.backaware.planner.progression;

import com.backaware.planner.history.TrainedSet;
import com.backaware.planner.history.TrainingSession;
import java.util.function.Predicate;

/**
 * What a session says about one exercise.
 *
 * @param effective repetitions of the best clean set (or seconds of the longest good hold), and
 *     what was left beyond the reserve that was asked for
 * @param possible repetitions of the best set and all that were left after it
 * @param clean whether every set was clean
 * @param oftenFlagged whether so many repetitions were flagged that it has to get easier
 */
record Performance(int effective, int possible, boolean clean, boolean oftenFlagged) {
  /** Share of flagged repetitions above which it gets easier again, percent (chosen). */
  private static final int EASE_ABOVE_PERCENT = 30;

  /**
   * The performance.
   *
   * @param hold whether seconds count instead of repetitions
   * @param reserve repetitions that should have been left
   */
  static Performance of(TrainingSession session, boolean hold, int reserve) {
    Integer told = hold ? null : session.effort().repetitionsInReserve();
    int beyond = told == null ? 0 : Math.max(0, told - reserve);
    return new Performance(
        most(session, hold, TrainedSet::clean) + beyond,
        most(session, hold, set -> true) + (told == null ? 0 : told),
        session.sets().stream().allMatch(TrainedSet::clean),
        session.flaggedRepetitionCount() * 100L
            > (long) EASE_ABOVE_PERCENT * session.repetitionCount());
  }

  /** Whether nothing was done that can be counted. */
  boolean none() {
    return possible == 0;
  }

  private static int most(TrainingSession session, boolean hold, Predicate<TrainedSet> counts) {
    if (hold) {
      Integer told = session.effort().holdSeconds();
      return told == null ? 0 : told;
    }
    return session.sets().stream()
        .filter(counts)
        .mapToInt(TrainedSet::repetitionCount)
        .max()
        .orElse(0);
  }
}
