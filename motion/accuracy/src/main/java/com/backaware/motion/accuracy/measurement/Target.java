package com.backaware.motion.accuracy.measurement;

/**
 * What a figure should be.
 *
 * @param bound on which side
 * @param value of what; it counts as met when the figure is just that
 */
public record Target(Bound bound, double value) {
  /** On which side of a target's value a figure should be. */
  public enum Bound {
    /** At or under it. */
    AT_MOST("≤"),
    /** At or over it. */
    AT_LEAST("≥");

    private final String sign;

    Bound(String sign) {
      this.sign = sign;
    }
  }

  /** At most so much. */
  public static Target atMost(double value) {
    return new Target(Bound.AT_MOST, value);
  }

  /** At least so much. */
  public static Target atLeast(double value) {
    return new Target(Bound.AT_LEAST, value);
  }

  /** Whether a figure is on the right side; never when it is not a number. */
  public boolean met(double figure) {
    return bound == Bound.AT_MOST ? figure <= value : figure >= value;
  }

  /** In words, with the unit. */
  public String write(Unit unit) {
    return bound.sign + " " + unit.write(value);
  }
}
