package com.backaware.planner.week;

import java.time.LocalDate;
import java.util.List;

/**
 * One day of training.
 *
 * @param date when it was planned for; it may be done on another day
 * @param done whether it has been trained
 * @param minutes that it takes at most
 * @param items in the order to do them; empty when nothing fits
 */
public record WeekDay(LocalDate date, boolean done, int minutes, List<WeekItem> items) {
  /** Takes a copy of the items. */
  public WeekDay {
    items = List.copyOf(items);
  }

  WeekDay trained() {
    return new WeekDay(date, true, minutes, items);
  }
}
