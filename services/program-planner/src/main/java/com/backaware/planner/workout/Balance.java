package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.week.Week;
import com.backaware.planner.week.WeekItem;

/** Sets by pattern in a week. Lunges count for neither squat nor hinge. */
public record Balance(int push, int pull, int squat, int hinge, int core, int mobility) {
  /** Nothing planned. */
  public static final Balance NONE = new Balance(0, 0, 0, 0, 0, 0);

  /** The balance of a week. */
  public static Balance of(Week week) {
    return new Balance(
        sets(week, Pattern.PUSH),
        sets(week, Pattern.PULL),
        sets(week, Pattern.SQUAT),
        sets(week, Pattern.HINGE),
        sets(week, Pattern.CORE),
        sets(week, Pattern.MOBILITY));
  }

  private static int sets(Week week, Pattern pattern) {
    return week.items().stream()
        .filter(item -> item.pattern() == pattern)
        .mapToInt(WeekItem::sets)
        .sum();
  }
}
