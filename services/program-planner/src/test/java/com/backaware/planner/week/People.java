package com.backaware.planner.week;

import com.backaware.planner.Training;
import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.workout.SessionTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** People who ask for weeks. */
final class People {
  static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  private People() {}

  /** Somebody with everything, three days and an hour, who has not trained yet. */
  static WeekRequest anybody(TrainingPhase phase) {
    return request(Training.CATALOGUE, phase, 3, 60, List.of(), List.of(), List.of(), Set.of());
  }

  static WeekRequest request(
      Catalogue permitted,
      TrainingPhase phase,
      int days,
      int minutes,
      List<DayOfWeek> preferred,
      List<TrainingSession> sessions,
      List<PastWeek> past,
      Set<String> inProgress) {
    return new WeekRequest(
        permitted,
        phase,
        MONDAY,
        days,
        minutes,
        preferred,
        false,
        sessions,
        past,
        inProgress,
        Set.of(),
        false,
        new SessionTime(phase)::seconds);
  }

  /** People of all kinds; some are left with very few exercises, or none. */
  static Arbitrary<WeekRequest> requests() {
    Arbitrary<Catalogue> permitted =
        Arbitraries.of(Training.EXERCISES).set().ofMinSize(0).map(Catalogue::new);
    Arbitrary<List<DayOfWeek>> preferred =
        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(5).map(List::copyOf);
    Arbitrary<List<TrainingSession>> sessions =
        Combinators.combine(
                Arbitraries.integers().between(-9, -1), Arbitraries.of(Training.EXERCISES))
            .as((day, exercise) -> Training.clean(day, exercise.id(), 3, 10))
            .list()
            .ofMaxSize(6);
    Arbitrary<List<PastWeek>> past =
        ids().map(set -> new PastWeek(List.copyOf(set))).list().ofMaxSize(4);
    return Combinators.combine(
            permitted,
            Arbitraries.of(TrainingPhase.class),
            Arbitraries.integers().between(1, 7),
            Arbitraries.integers().between(10, 180),
            preferred,
            sessions,
            past,
            ids())
        .as(People::request);
  }

  private static Arbitrary<Set<String>> ids() {
    return Arbitraries.of(Training.EXERCISES).map(Exercise::id).set().ofMaxSize(6);
  }
}
