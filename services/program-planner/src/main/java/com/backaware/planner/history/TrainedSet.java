package com.backaware.planner.history;

import org.jspecify.annotations.Nullable;

/**
 * One set: of repetitions, or one hold.
 *
 * @param repetitionCount repetitions
 * @param flaggedRepetitionCount those with a fault at cue severity or above; 0 to repetitionCount
 * @param hold the hold; null for repetitions
 */
public record TrainedSet(
    int repetitionCount, int flaggedRepetitionCount, @Nullable TimedHold hold) {

  /**
   * Largest share of flagged repetitions, or of time in bad position, in a set that counts as
   * clean, percent. Chosen: one slip in ten is not a habit.
   */
  public static final int CLEAN_MAX_FLAGGED_PERCENT = 10;

  /** A set of repetitions. */
  public TrainedSet(int repetitionCount, int flaggedRepetitionCount) {
    this(repetitionCount, flaggedRepetitionCount, null);
  }

  /** Seconds in good position, rounded down; 0 for repetitions. */
  public int goodHoldSeconds() {
    return hold == null ? 0 : hold.goodSeconds();
  }

  /**
   * Whether so few repetitions were flagged, or so little of the hold was in bad position, that the
   * set counts as clean; false without any.
   */
  public boolean clean() {
    if (hold != null) {
      return hold.badPercent() <= CLEAN_MAX_FLAGGED_PERCENT;
    }
    return repetitionCount > 0
        && flaggedRepetitionCount * 100L <= (long) CLEAN_MAX_FLAGGED_PERCENT * repetitionCount;
  }
}
