package com.backaware.planner.week;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.TrainingPhase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * All that a week is made from.
 *
 * @param permitted what may be planned at all
 * @param phase whose doses it gets
 * @param from its first possible date
 * @param daysPerWeek 1 to 7
 * @param minutesPerDay that a workout may take
 * @param preferredDays may be empty
 * @param flexible whether flexibility is what the person trains for
 * @param sessions what has been trained lately
 * @param past weeks before, the latest last
 * @param inProgress ids of exercises on whose ladder the person is
 * @param answers ids of exercises that answer the fault which keeps coming
 * @param oneSided whether each side has to be trained by itself
 * @param timing how long an exercise takes
 */
public record WeekRequest(
    Catalogue permitted,
    TrainingPhase phase,
    LocalDate from,
    int daysPerWeek,
    int minutesPerDay,
    List<DayOfWeek> preferredDays,
    boolean flexible,
    List<TrainingSession> sessions,
    List<PastWeek> past,
    Set<String> inProgress,
    Set<String> answers,
    boolean oneSided,
    Timing timing) {

  /** How long an exercise takes. */
  public interface Timing {
    /** Seconds of so many sets, with the walk to it and its rests. */
    int seconds(Exercise exercise, int sets);
  }

  int weeksLately(Exercise exercise) {
    return (int) past.stream().filter(week -> week.exerciseIds().contains(exercise.id())).count();
  }

  /** Sets of a pattern in the sessions lately. */
  int trainedSets(Catalogue known, Pattern pattern) {
    return sessions.stream()
        .filter(session -> known.trains(session.exerciseId(), pattern))
        .mapToInt(session -> session.sets().size())
        .sum();
  }
}
