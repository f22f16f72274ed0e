package com.backaware.motion.repetition.travel;

/**
 * How far from own standing the pelvis is turned where a repetition begins: upright, bent over,
 * lying. Nothing is known before standing is.
 */
public final class PoseRange {
  private final double least;
  private final double largest;
  private boolean known;
  private double x;
  private double y;
  private double z;

  /** Creates a range of angles, degrees. */
  public PoseRange(double leastDegrees, double largestDegrees) {
    least = StrictMath.cos(Math.toRadians(leastDegrees));
    largest = StrictMath.cos(Math.toRadians(largestDegrees));
  }

  /** Takes a direction upwards, in the sensor's axes, as that of standing; a unit vector. */
  public void stand(double ux, double uy, double uz) {
    known = true;
    x = ux;
    y = uy;
    z = uz;
  }

  /** Whether the pose with this direction upwards is in the range, as far as is known. */
  public boolean has(double ux, double uy, double uz) {
    double cosine = Math.min(1, x * ux + y * uy + z * uz);
    return !known || (cosine <= least && cosine >= largest);
  }
}
