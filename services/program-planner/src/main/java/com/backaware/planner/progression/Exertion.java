package com.backaware.planner.progression;

/** How hard a set was, on the scale of perceived exertion that counts repetitions in reserve. */
public final class Exertion {
  private static final double NOTHING_LEFT = 10;

  private Exertion() {}

  /**
   * Repetitions in reserve at a rating: 10 less the rating (Zourdos et al. 2016), halves rounded
   * towards harder.
   *
   * @param rating 1 to 10
   */
  public static int reserve(double rating) {
    return (int) Math.floor(NOTHING_LEFT - rating);
  }
}
