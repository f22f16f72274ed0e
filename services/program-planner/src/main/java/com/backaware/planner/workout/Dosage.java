package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.progression.Ladder;
import com.backaware.planner.progression.Standing;

/** Turns an exercise into a block of a workout: sets, repetitions, rest and advice. */
final class Dosage {
  static final int MOBILITY_REPETITIONS = 8;
  static final int MOBILITY_HOLD_SECONDS = 30;
  private static final int CORE_REPETITIONS = 8;
  static final int SHORT_REST_SECONDS = 30;

  private final Situation situation;
  private final Prescription prescription;
  private final Ladder ladder;

  Dosage(Situation situation) {
    this.situation = situation;
    this.prescription = Prescription.of(situation.phase());
    this.ladder = Ladder.of(situation.phase());
  }

  /** A block of so many sets. */
  Block of(Exercise exercise, int sets, String why) {
    return switch (exercise.pattern()) {
      case MOBILITY -> mobility(exercise, sets, why);
      case CORE ->
          preparation(
              exercise,
              sets,
              CORE_REPETITIONS,
              ladder.asked(true, situation.standing(exercise.id()).step()),
              "Stop before the low back leaves its position.",
              why);
      case SQUAT, HINGE, LUNGE, PUSH, PULL -> lift(exercise, sets, why);
    };
  }

  private static Block mobility(Exercise exercise, int sets, String why) {
    return preparation(
        exercise,
        sets,
        MOBILITY_REPETITIONS,
        MOBILITY_HOLD_SECONDS,
        "Slowly, and only as far as it feels easy.",
        why);
  }

  private static Block preparation(
      Exercise exercise, int sets, int repetitions, int holdSeconds, String advice, String why) {
    boolean hold = exercise.isometric();
    return new Block(
        exercise.id(),
        exercise.name(),
        exercise.pattern(),
        sets,
        hold ? null : repetitions,
        hold ? holdSeconds : null,
        null,
        SHORT_REST_SECONDS,
        advice,
        why);
  }

  private Block lift(Exercise exercise, int sets, String why) {
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
        prescription.restSeconds(),
        Advice.of(exercise, standing, prescription, ladder),
        why);
  }
}
