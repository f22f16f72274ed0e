package com.backaware.planner.week;

import com.backaware.planner.phase.TrainingPhase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A planned week. It is tied to its order, not to the calendar: a day that was missed is still the
 * next one, and a new week is planned when all days are done or seven have passed.
 *
 * @param startsOn its first date
 * @param phase whose doses it has
 * @param days in order
 * @param why what shaped it, in sentences
 * @param before up to {@value #REMEMBERED} weeks before it that were trained, the latest last
 */
public record Week(
    LocalDate startsOn,
    TrainingPhase phase,
    List<WeekDay> days,
    List<String> why,
    List<PastWeek> before) {

  /** Days that a week lasts. */
  static final int DAYS = 7;

  /** Weeks that variety looks back on. */
  static final int REMEMBERED = 4;

  /** Takes copies of the lists. */
  public Week {
    days = List.copyOf(days);
    why = List.copyOf(why);
    before = List.copyOf(before);
  }

  /** The day to train next; empty when all are done. */
  public Optional<WeekDay> next() {
    return days.stream().filter(day -> !day.done()).findFirst();
  }

  /** Whether a new week has to be planned. */
  public boolean over(LocalDate today) {
    return next().isEmpty() || !today.isBefore(startsOn.plusDays(DAYS));
  }

  /** Everything planned, in order. */
  public List<WeekItem> items() {
    return days.stream().flatMap(day -> day.items().stream()).toList();
  }

  /** With the next day done; the same when all are. */
  public Week trained() {
    List<WeekDay> after = new ArrayList<>(days);
    next().ifPresent(next -> after.set(days.indexOf(next), next.trained()));
    return new Week(startsOn, phase, after, why, before);
  }

  /** The weeks that a week after this one looks back on. */
  public List<PastWeek> past() {
    List<PastWeek> past = new ArrayList<>(before);
    List<String> trained =
        days.stream()
            .filter(WeekDay::done)
            .flatMap(day -> day.items().stream())
            .map(WeekItem::exerciseId)
            .distinct()
            .toList();
    if (!trained.isEmpty()) {
      past.add(new PastWeek(trained));
    }
    return past.subList(Math.max(0, past.size() - REMEMBERED), past.size());
  }
}
