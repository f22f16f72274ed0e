package com.backaware.planner.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Chooses the days of a week: preferred ones first, then far apart, then early. */
final class Dates {
  /** A preferred day is worth more than any spacing (chosen). */
  private static final int PREFERRED = 1000;

  private static final int SPACED = 20;

  private Dates() {}

  /**
   * The dates, in order.
   *
   * @param from the first that is possible
   * @param count 1 to 7
   * @param preferred may be empty
   */
  static List<LocalDate> choose(LocalDate from, int count, List<DayOfWeek> preferred) {
    int best = -1;
    int worth = Integer.MIN_VALUE;
    for (int days = 0; days < 1 << Week.DAYS; days++) {
      if (Integer.bitCount(days) == count && worth(days, from, preferred) > worth) {
        best = days;
        worth = worth(days, from, preferred);
      }
    }
    int chosen = best;
    return offsets(chosen).mapToObj(from::plusDays).toList();
  }

  private static int worth(int days, LocalDate from, List<DayOfWeek> preferred) {
    int wished =
        (int)
            offsets(days)
                .filter(day -> preferred.contains(from.plusDays(day).getDayOfWeek()))
                .count();
    int touching =
        (int) offsets(days).filter(day -> (days >> (day + 1) % Week.DAYS & 1) == 1).count();
    return PREFERRED * wished - SPACED * touching - offsets(days).sum();
  }

  private static IntStream offsets(int days) {
    return IntStream.range(0, Week.DAYS).filter(day -> (days >> day & 1) == 1);
  }
}
