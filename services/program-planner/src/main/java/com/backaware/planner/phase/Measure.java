package com.backaware.planner.phase;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.TrainedSet;
import com.backaware.planner.history.TrainingSession;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What a gate counts in the sessions of a phase. */
sealed interface Measure {

  /** The count. */
  int of(List<TrainingSession> sessions, Instant since, Catalogue catalogue);

  /**
   * Sessions with enough repetitions to say anything.
   *
   * @param minRepetitions repetitions that a session needs
   */
  record Sessions(int minRepetitions) implements Measure {
    @Override
    public int of(List<TrainingSession> sessions, Instant since, Catalogue catalogue) {
      return Math.toIntExact(
          sessions.stream().filter(s -> s.repetitionCount() >= minRepetitions).count());
    }
  }

  /**
   * Sessions of a pattern that were clean as a whole.
   *
   * @param minRepetitions repetitions that a session needs
   * @param minCleanPercent share of them that was not flagged
   */
  record CleanSessions(Pattern pattern, int minRepetitions, int minCleanPercent)
      implements Measure {
    @Override
    public int of(List<TrainingSession> sessions, Instant since, Catalogue catalogue) {
      return Math.toIntExact(
          sessions.stream()
              .filter(session -> catalogue.trains(session.exerciseId(), pattern))
              .filter(session -> session.repetitionCount() >= minRepetitions)
              .filter(session -> session.cleanPercent() >= minCleanPercent)
              .count());
    }
  }

  /**
   * Sessions of a pattern with at least one long and clean set.
   *
   * @param setRepetitions repetitions that the set needs
   */
  record LongCleanSets(Pattern pattern, int setRepetitions) implements Measure {
    @Override
    public int of(List<TrainingSession> sessions, Instant since, Catalogue catalogue) {
      return Math.toIntExact(
          sessions.stream()
              .filter(session -> catalogue.trains(session.exerciseId(), pattern))
              .filter(session -> session.sets().stream().anyMatch(this::longAndClean))
              .count());
    }

    private boolean longAndClean(TrainedSet set) {
      return set.repetitionCount() >= setRepetitions && set.clean();
    }
  }

  /** Whole weeks from the start of the phase to the last session in it. */
  record Weeks() implements Measure {
    private static final int DAYS = 7;

    @Override
    public int of(List<TrainingSession> sessions, Instant since, Catalogue catalogue) {
      if (sessions.isEmpty()) {
        return 0;
      }
      Instant last = sessions.get(sessions.size() - 1).endedAt();
      return Math.toIntExact(Duration.between(since, last).toDays() / DAYS);
    }
  }
}
