package com.backaware.planner.progression;

import java.util.Optional;

/**
 * What a person could lift once, estimated from a set.
 *
 * @param lowKilograms the smaller of the two estimates; plans start from it
 * @param highKilograms the larger one
 */
public record OneRepetitionMaximum(double lowKilograms, double highKilograms) {
  /**
   * The most repetitions that an estimate is made from. Beyond ten, the formulas drift apart and
   * away from what is lifted (LeSuer et al. 1997, Reynolds et al. 2006).
   */
  public static final int MAX_REPETITIONS = 10;

  /** Epley 1985: one repetition is worth a thirtieth of the load. */
  private static final double EPLEY = 30;

  /** Brzycki 1993: load × 36 / (37 - repetitions). */
  private static final double BRZYCKI = 36;

  /**
   * The estimate.
   *
   * @param kilograms load, more than 0
   * @param repetitions that were done and that were left; 1 to {@value #MAX_REPETITIONS}
   * @return empty when the repetitions are outside the range
   */
  public static Optional<OneRepetitionMaximum> of(double kilograms, int repetitions) {
    if (repetitions < 1 || repetitions > MAX_REPETITIONS) {
      return Optional.empty();
    }
    double epley = epley(kilograms, repetitions);
    double brzycki = brzycki(kilograms, repetitions);
    return Optional.of(
        new OneRepetitionMaximum(Math.min(epley, brzycki), Math.max(epley, brzycki)));
  }

  /** Epley's estimate; one repetition is the maximum itself. */
  static double epley(double kilograms, int repetitions) {
    return repetitions == 1 ? kilograms : kilograms * (1 + repetitions / EPLEY);
  }

  /** Brzycki's estimate. */
  static double brzycki(double kilograms, int repetitions) {
    return kilograms * (BRZYCKI / (BRZYCKI + 1 - repetitions));
  }
}
