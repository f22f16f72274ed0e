package com.backaware.planner.workout;

import com.backaware.planner.history.TrainedSet;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.TrainingPhase;

/**
 * How far a person is with one exercise in the present phase: a level that climbs first the ladder
 * of repetitions, then a step of load, and so on.
 */
public final class Progress {
  static final int MAX_LEVEL = 999;

  /** Share of flagged repetitions from which it gets easier again, percent (chosen). */
  private static final int EASE_FROM_PERCENT = 30;

  private Progress() {}

  /**
   * The level after a session of the exercise: one up when every set was clean and one reached the
   * repetitions asked for; one down when many repetitions were flagged; else the same.
   *
   * @param level before, 0 or more
   */
  public static int after(int level, TrainingSession session, TrainingPhase phase) {
    int repetitions = session.repetitionCount();
    if (repetitions == 0) {
      return level;
    }
    if (session.flaggedRepetitionCount() * 100L > (long) EASE_FROM_PERCENT * repetitions) {
      return Math.max(0, level - 1);
    }
    Prescription prescription = Prescription.of(phase);
    int asked = prescription.repetitions(level);
    boolean clean = session.sets().stream().allMatch(TrainedSet::clean);
    boolean reached = session.sets().stream().anyMatch(set -> set.repetitionCount() >= asked);
    return clean && reached ? Math.min(level + 1, prescription.maxLevel()) : level;
  }
}
