package com.backaware.planner.phase;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.TrainingSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Something to be earned before the next phase.
 *
 * <p>The gates look at squats only, because squats are what the belt can count so far.
 *
 * @param id stays the same over releases
 * @param text what is asked for, for a person
 * @param measure what is counted
 * @param need from which count the gate is met
 */
record Gate(String id, String text, Measure measure, int need) {
  /** Repetitions from which a session says something about technique (chosen). */
  private static final int TELLING_REPETITIONS = 5;

  /** Share of clean repetitions that counts as moving well, percent (chosen). */
  private static final int CLEAN_PERCENT = 90;

  /** Repetitions of the work capacity phase; 15 are about 65 % of the one-repetition maximum. */
  private static final int CAPACITY_REPETITIONS = 15;

  /** By phase: what leads out of it. All counts are chosen. */
  static final Map<TrainingPhase, List<Gate>> OUT_OF =
      Map.of(
          TrainingPhase.MOVEMENT_QUALITY,
          List.of(
              new Gate(
                  "practice",
                  "Three sessions with the belt, of "
                      + TELLING_REPETITIONS
                      + " repetitions or more",
                  new Measure.Sessions(TELLING_REPETITIONS),
                  3),
              new Gate(
                  "clean-squats",
                  CLEAN_PERCENT + " % clean repetitions in two squat sessions",
                  new Measure.CleanSessions(Pattern.SQUAT, TELLING_REPETITIONS, CLEAN_PERCENT),
                  2)),
          TrainingPhase.WORK_CAPACITY,
          List.of(
              new Gate(
                  "fifteen-squats",
                  "A clean set of " + CAPACITY_REPETITIONS + " squats, in two sessions",
                  new Measure.LongCleanSets(Pattern.SQUAT, CAPACITY_REPETITIONS),
                  2),
              new Gate(
                  "capacity-practice",
                  "Eight sessions with the belt in this phase",
                  new Measure.Sessions(TELLING_REPETITIONS),
                  8),
              new Gate("capacity-weeks", "Four weeks in this phase", new Measure.Weeks(), 4)),
          TrainingPhase.MAXIMAL_STRENGTH,
          List.of());

  GateStatus status(List<TrainingSession> sessions, Instant since, Catalogue catalogue) {
    int count = Math.max(0, measure.of(sessions, since, catalogue));
    return new GateStatus(id, text, count >= need, Math.min(count, need), need);
  }
}
