package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Exercise;

/** Turns an exercise into a block of a workout: sets, repetitions, rest and advice. */
final class Dosage {
  private static final int MOBILITY_REPETITIONS = 8;
  private static final int MOBILITY_HOLD_SECONDS = 30;
  private static final int CORE_REPETITIONS = 8;
  private static final int SHORT_REST_SECONDS = 30;
  private static final int PREPARATION_SETS = 2;

  private final Situation situation;
  private final Prescription prescription;

  Dosage(Situation situation) {
    this.situation = situation;
    this.prescription = Prescription.of(situation.phase());
  }

  Block main(Exercise exercise, String why) {
    return lift(exercise, prescription.mainSets(), why);
  }

  Block second(Exercise exercise, String why) {
    return lift(exercise, prescription.secondSets(), why);
  }

  Block upper(Exercise exercise, String why) {
    return lift(exercise, prescription.upperSets(), why);
  }

  Block mobility(Exercise exercise, String why) {
    return preparation(
        exercise,
        MOBILITY_REPETITIONS,
        MOBILITY_HOLD_SECONDS,
        "Slowly, and only as far as it feels easy.",
        why);
  }

  Block core(Exercise exercise, String why) {
    return preparation(
        exercise,
        CORE_REPETITIONS,
        prescription.holdSeconds(),
        "Stop before the low back leaves its position.",
        why);
  }

  private Block preparation(
      Exercise exercise, int repetitions, int holdSeconds, String advice, String why) {
    boolean hold = exercise.isometric();
    return new Block(
        exercise.id(),
        exercise.name(),
        exercise.pattern(),
        PREPARATION_SETS,
        hold ? null : repetitions,
        hold ? holdSeconds : null,
        SHORT_REST_SECONDS,
        advice,
        why);
  }

  private Block lift(Exercise exercise, int sets, String why) {
    boolean hold = exercise.isometric();
    int level = situation.level(exercise.id());
    return new Block(
        exercise.id(),
        exercise.name(),
        exercise.pattern(),
        sets,
        hold ? null : prescription.repetitions(level),
        hold ? prescription.holdSeconds() : null,
        prescription.restSeconds(),
        advice(exercise, level),
        why);
  }

  private String advice(Exercise exercise, int level) {
    if (level == 0) {
      return exercise.loadable() || !prescription.loadGrows()
          ? prescription.load()
          : "Your own weight, in the version that you can keep clean to the last repetition.";
    }
    if (!prescription.raisesLoad(level)) {
      return "As hard as last time, which was clean: now " + prescription.repetitions(level) + ".";
    }
    // 2 to 10 % when one or two repetitions over the target are possible: ACSM 2009.
    return exercise.loadable()
        ? "Every step was clean: add 2 to 10 % load and start again with "
            + prescription.repetitions(level)
            + "."
        : "Every step was clean: take a harder version and start again with "
            + prescription.repetitions(level)
            + ".";
  }
}
