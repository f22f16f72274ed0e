package com.backaware.planner.week;

/**
 * What was pushed and pulled lately.
 *
 * @param pushed sets
 * @param pulled sets
 */
record Trained(int pushed, int pulled) {
  /** Sets by which pull may exceed push at most (chosen). */
  private static final int MOST_TILT = 2;

  /** Sets by which pull should exceed push this week. */
  int tilt() {
    return Math.min(MOST_TILT, Math.max(0, pushed - pulled));
  }

  /** In words, to stand between "pushed" and "you pulled". */
  String howMuchMore() {
    if (pulled > 0 && pushed >= 2 * pulled) {
      return pushed >= 3 * pulled ? "at least three times as much as" : "twice as much as";
    }
    return "more than";
  }
}
