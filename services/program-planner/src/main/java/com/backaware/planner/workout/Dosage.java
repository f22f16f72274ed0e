package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.progression.Ladder;
import com.backaware.planner.progression.Standing;

/** Turns an exercise into a block of a workout: sets, repetitions, rest and advice. */
final class Dosage {
  private static final int MOBILITY_REPETITIONS = 8;
  private static final int MOBILITY_HOLD_SECONDS = 30;
  private static final int CORE_REPETITIONS = 8;
  private static final int SHORT_REST_SECONDS = 30;
  private static final int PREPARATION_SETS = 2;

  private final Situation situation;
  private final Prescription prescription;
  private final Ladder ladder;

  Dosage(Situation situation) {
    this.situation = situation;
    this.prescription = Prescription.of(situation.phase());
    this.ladder = Ladder.of(situation.phase());
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
        ladder.asked(true, situation.standing(exercise.id()).step()),
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
        null,
        SHORT_REST_SECONDS,
        advice,
        why);
  }

  private Block lift(Exercise exercise, int sets, String why) {
    return stepwise(exercise, sets, prescription.restSeconds(), why);
  }

  private Block stepwise(Exercise exercise, int sets, int restSeconds, String why) {
    boolean hold = exercise.isometric();
    Standing standing = situation.standing(exercise.id());
    int asked = ladder.asked(hold, standing.step());
    return new Block(
        exercise.id(),
        exercise.name(),
        exercise.pattern(),
        sets,
        hold ? null : asked,
        hold ? asked : null,
        standing.loadKilograms(),
        restSeconds,
        Advice.of(exercise, standing, prescription, ladder),
        why);
  }
}
