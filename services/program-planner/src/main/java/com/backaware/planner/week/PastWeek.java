package com.backaware.planner.week;

import java.util.List;

/**
 * What an earlier week had.
 *
 * @param exerciseIds in any order
 */
public record PastWeek(List<String> exerciseIds) {
  /** Takes a copy of the ids. */
  public PastWeek {
    exerciseIds = List.copyOf(exerciseIds);
  }
}
