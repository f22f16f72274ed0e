package com.backaware.planner.week;

/** The rules of a week, by the names under which the optimiser reports them. */
enum Rule {
  TIME,
  TWICE_IN_A_DAY,
  RECOVERY,
  RECOVERY_FROM_BEFORE,
  MOST_SETS,
  MOST_LIFT_SETS,
  DAYS,
  SETS,
  PUSH_AND_PULL,
  SQUAT_AND_HINGE,
  VARIETY,
  REPETITION,
  PROGRESS,
  SPLIT_PATTERN,
  HABIT,
  EVEN_DAYS;

  /** What a broken rule weighs in points of wishes: more than they all could. */
  static final int HARD_WORTH = 100_000;
}
