package com.backaware.motion.technique;

/**
 * From where on a swing of the hips is a throw that helps the arms. It takes all three: a slow bend
 * turns as far, a shake is as hard, and steps are both.
 *
 * @param stretchSeconds over how long the swing is taken: about one repetition
 * @param degrees least swing
 * @param thrust least thrust, m/s²
 * @param periodSeconds shortest duration of a swing to and fro
 */
public record HipThrowLimits(
    double stretchSeconds, double degrees, double thrust, double periodSeconds) {
  /**
   * For curls, rows and presses. The swing that is too much is 3° to 5° in one plane; this one is
   * over all axes, so a little more. Thrust and period are chosen; strides take 1.1 s. Between
   * steady curls (at most 4.3°) and thrown ones (12° and more, 1.9 s and longer) of four people
   * there is room.
   */
  public static final HipThrowLimits STANDING_LIFT = new HipThrowLimits(2.4, 6, 0.6, 1.6);

  /**
   * @throws IllegalArgumentException if a limit is not above 0
   */
  public HipThrowLimits {
    require("degrees", degrees);
    require("thrust", thrust);
    require("periodSeconds", periodSeconds);
  }

  /** 1 and more for a throw; 0 until a whole stretch was seen, and for steps. */
  public double score(HipSwing swing) {
    boolean lifts = swing.periodSeconds() >= periodSeconds;
    return lifts ? Math.min(swing.degrees() / degrees, swing.thrust() / thrust) : 0;
  }

  private static void require(String name, double limit) {
    if (!(limit > 0) || Double.isInfinite(limit)) {
      throw new IllegalArgumentException(
          name + " is " + limit + "; it must be a finite number above 0");
    }
  }
}
