package com.backaware.planner.history;

/**
 * One hold that a belt has timed.
 *
 * @param heldSeconds how long it was held, rounded down
 * @param goodSeconds how long of it in good position, rounded down; 0 to heldSeconds
 */
public record TimedHold(int heldSeconds, int goodSeconds) {
  /** Share of the time in bad position, percent rounded up; 100 for a hold of no time. */
  public int badPercent() {
    return heldSeconds == 0 ? 100 : 100 - (int) (goodSeconds * 100L / heldSeconds);
  }
}
