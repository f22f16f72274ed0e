package com.backaware.planner.week;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.TrainingSession;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Plans a week; the same for the same request. It takes a good part of a second. */
public final class WeekPlanner {
  /** Places per day (chosen): more than any day has been seen to need. */
  private static final int PLACES = 9;

  private static final int SECONDS_PER_MINUTE = 60;

  /** Preparation first, then lifts, main lifts and many sets before others. */
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(WeekPlanner::rank)
          .thenComparing(place -> -place.sets())
          .thenComparing(Place::pattern)
          .thenComparing(Place::exerciseId);

  private final WeekRequest request;
  private final Catalogue allowed;
  private final List<LocalDate> dates;

  /** A planner for a request. */
  public WeekPlanner(WeekRequest request) {
    this.request = request;
    this.allowed =
        request.permitted().only(exercise -> Suitability.allowed(exercise, request.phase()));
    this.dates = Dates.choose(request.from(), request.daysPerWeek(), request.preferredDays());
  }

  /** The week. */
  public Week plan() {
    return plan(WeekOptimiser.THOROUGH);
  }

  /** The week as an optimiser finds it. */
  Week plan(WeekOptimiser optimiser) {
    WeekProblem filled = optimiser.fill(problem());
    Reasons reasons = new Reasons(filled, trained());
    List<WeekDay> days = dates.stream().map(date -> day(date, filled, reasons)).toList();
    return new Week(request.from(), request.phase(), days, reasons.week(), request.past());
  }

  private WeekDay day(LocalDate date, WeekProblem filled, Reasons reasons) {
    List<Place> places =
        filled.places().stream()
            .filter(place -> place.day() == offset(date) && place.offer() != null)
            .sorted(ORDER)
            .toList();
    int seconds = places.stream().mapToInt(place -> place.filled().seconds()).sum();
    return new WeekDay(
        date,
        false,
        (seconds + SECONDS_PER_MINUTE - 1) / SECONDS_PER_MINUTE,
        places.stream().map(place -> item(place, reasons)).toList());
  }

  private static int rank(Place place) {
    return switch (place.pattern()) {
      case MOBILITY -> 0;
      case CORE -> 1;
      case SQUAT, HINGE -> 2;
      case PUSH, PULL -> 3;
      case LUNGE -> 4;
    };
  }

  private static WeekItem item(Place place, Reasons reasons) {
    Exercise exercise = place.filled().exercise();
    return new WeekItem(
        exercise.id(), exercise.name(), exercise.pattern(), place.sets(), reasons.of(place));
  }

  WeekProblem problem() {
    List<Place> places = new ArrayList<>();
    for (LocalDate date : dates) {
      for (int place = 0; place < PLACES; place++) {
        places.add(new Place(places.size(), offset(date)));
      }
    }
    List<Offer> offers =
        Stream.of(Pattern.values())
            .flatMap(pattern -> Suitability.best(allowed.of(pattern), request.phase()).stream())
            .flatMap(this::offers)
            .toList();
    return new WeekProblem(
        places,
        offers,
        Doses.targets(request),
        new Limits(
            request.minutesPerDay() * SECONDS_PER_MINUTE,
            Doses.MOST_LIFT_SETS,
            resting(),
            trained().tilt()));
  }

  private Stream<Offer> offers(Exercise exercise) {
    return Doses.sets(exercise.pattern()).stream()
        .map(
            sets ->
                new Offer(
                    exercise,
                    sets,
                    request.timing().seconds(exercise, sets),
                    request.weeksLately(exercise),
                    request.inProgress().contains(exercise.id()),
                    request.answers().contains(exercise.id())));
  }

  private int offset(LocalDate date) {
    return Math.toIntExact(ChronoUnit.DAYS.between(request.from(), date));
  }

  /** Patterns that were trained on the day before the first one. */
  private Set<Pattern> resting() {
    LocalDate before = request.from().minusDays(1);
    Set<Pattern> resting = EnumSet.noneOf(Pattern.class);
    request.sessions().stream()
        .filter(session -> on(session).equals(before))
        .flatMap(session -> request.permitted().find(session.exerciseId()).stream())
        .forEach(exercise -> resting.add(exercise.pattern()));
    return resting;
  }

  private static LocalDate on(TrainingSession session) {
    return LocalDate.ofInstant(session.startedAt(), ZoneOffset.UTC);
  }

  private Trained trained() {
    return new Trained(
        request.trainedSets(request.permitted(), Pattern.PUSH),
        request.trainedSets(request.permitted(), Pattern.PULL));
  }
}
