package com.backaware.planner.history;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fault that the belt found most often lately, in the exercise where it came most often.
 *
 * @param fault its name, for example {@code BUTT_WINK}
 * @param exerciseId where it came most often
 * @param count repetitions and holds of that exercise with the fault
 * @param repetitions repetitions of that exercise
 * @param holds holds of that exercise; together with the repetitions at least 1
 */
public record FaultHabit(String fault, String exerciseId, int count, int repetitions, int holds) {
  /** Sessions that are looked at (chosen): what happened before says little about today. */
  public static final int SESSIONS = 5;

  /**
   * Repetitions or holds from which a fault counts as a habit (chosen): one alone may be a slip.
   */
  public static final int MIN_REPETITIONS = 2;

  /** The habit in a history; empty when nothing comes up often enough. */
  public static Optional<FaultHabit> in(History history) {
    List<TrainingSession> sessions = history.latest(SESSIONS);
    Map<String, Integer> total = new TreeMap<>();
    for (TrainingSession session : sessions) {
      session.faultRepetitions().forEach((fault, count) -> total.merge(fault, count, Integer::sum));
    }
    return total.entrySet().stream()
        .filter(fault -> fault.getValue() >= MIN_REPETITIONS)
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(fault -> worst(fault.getKey(), sessions));
  }

  private static FaultHabit worst(String fault, List<TrainingSession> sessions) {
    Map<String, FaultHabit> byExercise = new TreeMap<>();
    for (TrainingSession session : sessions) {
      int count = session.faultRepetitions().getOrDefault(fault, 0);
      byExercise.merge(
          session.exerciseId(),
          new FaultHabit(
              fault, session.exerciseId(), count, session.repetitionCount(), session.holdCount()),
          FaultHabit::plus);
    }
    return byExercise.values().stream()
        .max(Comparator.comparingInt(FaultHabit::count))
        .orElseThrow();
  }

  private FaultHabit plus(FaultHabit other) {
    return new FaultHabit(
        fault,
        exerciseId,
        count + other.count,
        repetitions + other.repetitions,
        holds + other.holds);
  }
}
