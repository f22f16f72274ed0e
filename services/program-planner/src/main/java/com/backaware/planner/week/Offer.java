package com.backaware.planner.week;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;

/**
 * Something that a place in the week can be given.
 *
 * @param exercise what
 * @param sets how many, 1 or more
 * @param seconds how long it takes, with the walk to it and its rests
 * @param weeksLately in how many of the last four weeks it was trained, 0 to 4
 * @param inProgress whether the person is on a ladder with it
 * @param answersHabit whether it is one of those that answer the fault which keeps coming
 */
record Offer(
    Exercise exercise,
    int sets,
    int seconds,
    int weeksLately,
    boolean inProgress,
    boolean answersHabit) {

  Pattern pattern() {
    return exercise.pattern();
  }

  /** Whether it loads a pattern that has to recover. */
  boolean lift() {
    return pattern() != Pattern.CORE && pattern() != Pattern.MOBILITY;
  }

  /** Whether it is one of the lifts that progression is kept on. */
  boolean mainLift() {
    return pattern() == Pattern.SQUAT || pattern() == Pattern.HINGE;
  }
}
