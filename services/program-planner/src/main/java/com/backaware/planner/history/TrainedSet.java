package com.backaware.planner.history;

/**
 * One set.
 *
 * @param repetitionCount repetitions
 * @param flaggedRepetitionCount those with a fault at cue severity or above; 0 to repetitionCount
 */
public record TrainedSet(int repetitionCount, int flaggedRepetitionCount) {

  /**
   * Largest share of flagged repetitions in a set that counts as clean, percent. Chosen: one slip
   * in ten is not a habit.
   */
  public static final int CLEAN_MAX_FLAGGED_PERCENT = 10;

  /** Whether so few repetitions were flagged that the set counts as clean; false without any. */
  public boolean clean() {
    return repetitionCount > 0
        && flaggedRepetitionCount * 100L <= (long) CLEAN_MAX_FLAGGED_PERCENT * repetitionCount;
  }
}
