package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.progression.Ladder;

/** How long training takes. All figures chosen. */
public final class SessionTime {
  private static final int SECONDS_PER_REPETITION = 4;
  private static final int CHANGE_OVER_SECONDS = 60;

  private final Ladder ladder;
  private final Prescription prescription;

  /** The time that training takes in a phase. */
  public SessionTime(TrainingPhase phase) {
    this.ladder = Ladder.of(phase);
    this.prescription = Prescription.of(phase);
  }

  /**
   * Seconds of so many sets, with the walk to the exercise and the rests after its sets. The last
   * step of the ladder counts, so that a workout does not outgrow its day while it gets harder.
   */
  public int seconds(Exercise exercise, int sets) {
    boolean prepares = exercise.pattern() == Pattern.MOBILITY || exercise.pattern() == Pattern.CORE;
    int rest = prepares ? Dosage.SHORT_REST_SECONDS : prescription.restSeconds();
    return CHANGE_OVER_SECONDS + sets * (work(exercise) + rest);
  }

  private int work(Exercise exercise) {
    if (exercise.isometric()) {
      return Math.max(Dosage.MOBILITY_HOLD_SECONDS, ladder.asked(true, Integer.MAX_VALUE));
    }
    int most = Math.max(Dosage.MOBILITY_REPETITIONS, ladder.asked(false, Integer.MAX_VALUE));
    return most * SECONDS_PER_REPETITION;
  }
}
