package com.backaware.motion.accuracy.metric;

/**
 * How often a fault that was there, or was not, was found.
 *
 * @param found there and found
 * @param missed there and not found
 * @param wrong not there and found
 * @param quiet not there and not found
 */
public record Confusion(int found, int missed, int wrong, int quiet) {
  /** Nothing judged. */
  public static final Confusion NONE = new Confusion(0, 0, 0, 0);

  /** With one judgement more. */
  public Confusion with(boolean there, boolean flagged) {
    return new Confusion(
        found + (there && flagged ? 1 : 0),
        missed + (there && !flagged ? 1 : 0),
        wrong + (!there && flagged ? 1 : 0),
        quiet + (!there && !flagged ? 1 : 0));
  }

  /** Both together. */
  public Confusion plus(Confusion other) {
    return new Confusion(
        found + other.found, missed + other.missed, wrong + other.wrong, quiet + other.quiet);
  }

  /** All judgements. */
  public int count() {
    return found + missed + wrong + quiet;
  }

  /** Part of the faults that were found, also called recall; NaN when there was none. */
  public double sensitivity() {
    return share(found, found + missed);
  }

  /** Part of what was clean that was left alone; NaN when nothing was clean. */
  public double specificity() {
    return share(quiet, quiet + wrong);
  }

  /** Part of what was flagged that was a fault; NaN when nothing was flagged. */
  public double precision() {
    return share(found, found + wrong);
  }

  /** Part of all judgements that were right; NaN when there was none. */
  public double accuracy() {
    return share(found + quiet, count());
  }

  /** Mean of sensitivity and specificity. */
  public double balancedAccuracy() {
    return (sensitivity() + specificity()) / 2;
  }

  private static double share(int part, int whole) {
    return whole == 0 ? Double.NaN : (double) part / whole;
  }
}
