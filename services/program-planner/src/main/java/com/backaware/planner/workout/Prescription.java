package com.backaware.planner.workout;

import com.backaware.planner.phase.TrainingPhase;
import java.util.List;

/**
 * How much and how hard in a phase.
 *
 * @param mainSets of the lift that the workout is built around
 * @param secondSets of the other lower-body pattern
 * @param upperSets of push and of pull, so that both get the same
 * @param ladder repetitions per set, climbed one step per clean session
 * @param restSeconds between sets of lifts
 * @param holdSeconds of a core exercise that is held
 * @param load how heavy at the first step
 * @param loadGrows whether the load is raised above the last step
 */
record Prescription(
    int mainSets,
    int secondSets,
    int upperSets,
    List<Integer> ladder,
    int restSeconds,
    int holdSeconds,
    String load,
    boolean loadGrows) {

  /** Without load: quality only. All figures chosen. */
  private static final Prescription MOVEMENT_QUALITY =
      new Prescription(
          3,
          2,
          2,
          List.of(8, 10, 12),
          60,
          20,
          "No load, or one so light that you hardly notice it. Every repetition looks the same.",
          false);

  /**
   * Up to 15 repetitions, which are about 65 % of the one-repetition maximum; steps, sets and rest
   * chosen.
   */
  private static final Prescription WORK_CAPACITY =
      new Prescription(
          3,
          2,
          3,
          List.of(10, 12, 15),
          75,
          30,
          "About 60 to 65 % of what you could lift once: a load you could move 15 times.",
          true);

  /** At least 80 % for 2 to 3 sets (ACSM 2026); repetitions and rest chosen. */
  private static final Prescription MAXIMAL_STRENGTH =
      new Prescription(
          3,
          2,
          3,
          List.of(3, 4, 5),
          180,
          40,
          "About 80 % of what you could lift once. Stop the set when the speed drops.",
          true);

  static Prescription of(TrainingPhase phase) {
    return switch (phase) {
      case MOVEMENT_QUALITY -> MOVEMENT_QUALITY;
      case WORK_CAPACITY -> WORK_CAPACITY;
      case MAXIMAL_STRENGTH -> MAXIMAL_STRENGTH;
    };
  }

  /** Repetitions per set at a level of {@link Progress}. */
  int repetitions(int level) {
    return ladder.get(level % ladder.size());
  }

  /** The highest level: the last step where the load does not grow. */
  int maxLevel() {
    return loadGrows ? Progress.MAX_LEVEL : ladder.size() - 1;
  }

  /** Whether a level has just been reached by doing the last step cleanly. */
  boolean raisesLoad(int level) {
    return level > 0 && level % ladder.size() == 0;
  }
}
