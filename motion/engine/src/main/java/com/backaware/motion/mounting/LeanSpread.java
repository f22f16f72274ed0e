package com.backaware.motion.mounting;

/**
 * Which way the body leans during a movement, and how well it keeps to one plane: the spread of the
 * lean about its mean, seen from above.
 */
public final class LeanSpread {
  private double weight;
  private double forward;
  private double right;
  private double forwardForward;
  private double forwardRight;
  private double rightRight;

  /** Forgets everything. */
  public void restart() {
    weight = 0;
    forward = 0;
    right = 0;
    forwardForward = 0;
    forwardRight = 0;
    rightRight = 0;
  }

  /** Adds the direction upwards at an instant that counts by {@code seconds}. */
  public void add(BodyFrame frame, double ux, double uy, double uz, double seconds) {
    double f = frame.leanForward(ux, uy, uz);
    double r = frame.leanRight(ux, uy, uz);
    weight += seconds;
    forward += seconds * f;
    right += seconds * r;
    forwardForward += seconds * f * f;
    forwardRight += seconds * f * r;
    rightRight += seconds * r * r;
  }

  /** Standard deviation along the direction of leaning, degrees; 0 when nothing was added. */
  public double sizeDegrees() {
    return degrees(Math.sqrt(major()));
  }

  /**
   * Direction of leaning, degrees, -180 to 180: 0 forward, 90 to the right. Along the largest
   * spread, from standing towards the mean.
   */
  public double directionDegrees() {
    double axis = 0.5 * StrictMath.atan2(2 * covariance(), variance() - rightVariance());
    double along = forward * StrictMath.cos(axis) + right * StrictMath.sin(axis);
    double degrees = Math.toDegrees(axis);
    if (along >= 0) {
      return degrees;
    }
    return degrees > 0 ? degrees - 180 : degrees + 180;
  }

  /**
   * How far the movement leaves its plane, degrees: arc tangent of the spread across over that
   * along; 0 in one plane, 45 with no plane at all.
   */
  public double outOfPlaneDegrees() {
    double along = major();
    double across = Math.max(0, variance() + rightVariance() - along);
    return Math.toDegrees(StrictMath.atan2(Math.sqrt(across), Math.sqrt(along)));
  }

  private double major() {
    double half = (variance() - rightVariance()) / 2;
    double middle = (variance() + rightVariance()) / 2;
    return middle + Math.sqrt(half * half + covariance() * covariance());
  }

  private double variance() {
    return weight > 0 ? Math.max(0, forwardForward / weight - square(forward / weight)) : 0;
  }

  private double rightVariance() {
    return weight > 0 ? Math.max(0, rightRight / weight - square(right / weight)) : 0;
  }

  private double covariance() {
    return weight > 0 ? forwardRight / weight - forward / weight * right / weight : 0;
  }

  private static double degrees(double sine) {
    return Math.toDegrees(StrictMath.asin(Math.min(1, sine)));
  }

  private static double square(double value) {
    return value * value;
  }
}
