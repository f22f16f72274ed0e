package com.backaware.planner.workout;

import com.backaware.planner.phase.TrainingPhase;

/**
 * How hard in a phase.
 *
 * @param restSeconds between sets of lifts
 * @param load how heavy at the first step
 * @param growsByLoad whether the load is raised in this phase
 */
record Prescription(int restSeconds, String load, boolean growsByLoad) {

  /** Without load: quality only. Rest chosen. */
  private static final Prescription MOVEMENT_QUALITY =
      new Prescription(
          60,
          "No load, or one so light that you hardly notice it. Every repetition looks the same.",
          false);

  /** 15 repetitions are about 65 % of the one-repetition maximum; rest chosen. */
  private static final Prescription WORK_CAPACITY =
      new Prescription(
          75,
          "About 60 to 65 % of what you could lift once: a load you could move 15 times.",
          true);

  /** At least 80 % (ACSM 2026); rest chosen. */
  private static final Prescription MAXIMAL_STRENGTH =
      new Prescription(
          180, "About 80 % of what you could lift once. Stop the set when the speed drops.", true);

  static Prescription of(TrainingPhase phase) {
    return switch (phase) {
      case MOVEMENT_QUALITY -> MOVEMENT_QUALITY;
      case WORK_CAPACITY -> WORK_CAPACITY;
      case MAXIMAL_STRENGTH -> MAXIMAL_STRENGTH;
    };
  }
}
