package com.backaware.motion.simulator.body;

/** Ways from 0 to 1 such as bodies take them. */
public final class Ease {
  private Ease() {}

  /**
   * The way of least jerk (Flash and Hogan 1985) after a part of its duration; 0 before it, 1 after
   * it. Speed and acceleration are zero at both ends.
   */
  public static double leastJerk(double part) {
    if (part <= 0) {
      return 0;
    }
    if (part >= 1) {
      return 1;
    }
    return part * part * part * (10 - part * (15 - 6 * part));
  }

  /**
   * The same, but slowed down at the end so that the acceleration there is {@code -slowing} instead
   * of zero: what turns round without a pause.
   *
   * @param slowing in ways per duration squared, 0 to 10
   */
  public static double turningRound(double part, double slowing) {
    if (part <= 0 || part >= 1) {
      return leastJerk(part);
    }
    double left = 1 - part;
    return leastJerk(part) - slowing * part * part * part * left * left / 2;
  }
}
