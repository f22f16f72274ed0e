package com.backaware.motion.repetition;

import com.backaware.motion.repetition.travel.BackAndForth;

/**
 * How the pelvis turns against gravity between two points of a trace: away from the pose at the
 * start, along the great circle through the farthest pose, and back. Which way that is on the body
 * does not matter. Degrees.
 */
public final class TiltProfile implements MovementProfile {
  /** Points on either side over which a rate is taken. Chosen. */
  private static final long RATE_POINTS = 4;

  /** Turning back by less is shaking, not roughness; part of the way. Chosen. */
  private static final double SHAKING = 0.08;

  private final MotionTrace trace;
  private final double[] away = new double[3];
  private final double[] across = new double[3];
  private final BackAndForth turning = new BackAndForth(SHAKING);
  private long start;
  private long turn;
  private long end;
  private double way;
  private double wobble;

  /** Creates a profile of movements in a trace. */
  public TiltProfile(MotionTrace trace) {
    this.trace = trace;
  }

  /** Measures the movement between two points, {@code start} before {@code end}. */
  public void measure(long start, long end) {
    this.start = start;
    this.end = end;
    turn = start;
    double farthest = 0;
    for (long k = start; k <= end; k++) {
      double chord = trace.chord(start, k);
      if (chord > farthest) {
        farthest = chord;
        turn = k;
      }
    }
    way = trace.tiltDegrees(start, turn);
    setAxes();
    double sine = along(away, turn);
    double aside = 0;
    turning.restart();
    for (long k = start; k <= end; k++) {
      turning.add(sine > 0 ? along(away, k) / sine : 0);
      aside = Math.max(aside, Math.abs(along(across, k)));
    }
    wobble = sine > 0 ? aside / sine : 0;
  }

  @Override
  public long start() {
    return start;
  }

  @Override
  public long turn() {
    return turn;
  }

  @Override
  public long end() {
    return end;
  }

  @Override
  public double way() {
    return way;
  }

  @Override
  public double position(long point) {
    return Math.toDegrees(StrictMath.atan2(along(away, point), upright(point)));
  }

  @Override
  public double speed(long point) {
    long before = Math.max(start, point - RATE_POINTS);
    long after = Math.min(end, point + RATE_POINTS);
    double sine = upright(before) * along(away, after) - along(away, before) * upright(after);
    return after > before ? Math.toDegrees(sine) / trace.seconds(before, after) : 0;
  }

  @Override
  public double seconds() {
    return trace.seconds(start, end);
  }

  /** Angle between the poses at start and end, degrees. */
  public double left() {
    return trace.tiltDegrees(start, end);
  }

  /** All turning back and forth, as a multiple of what one smooth way there and back needs. */
  public double roughness() {
    return turning.sum() / 2;
  }

  /** Largest turn out of the plane of the way, as a part of the way. */
  public double wobble() {
    return wobble;
  }

  /** Largest turn about the vertical between any two points, degrees. */
  public double headingChange() {
    double least = 0;
    double largest = 0;
    for (long k = start; k <= end; k++) {
      double heading = trace.turnDegrees(start, k);
      least = Math.min(least, heading);
      largest = Math.max(largest, heading);
    }
    return largest - least;
  }

  /** Copies the pose at the start, the direction of the way and that across it; unit vectors. */
  public void copyAxes(double[] origin, double[] along, double[] aside) {
    origin[0] = trace.upX(start);
    origin[1] = trace.upY(start);
    origin[2] = trace.upZ(start);
    System.arraycopy(away, 0, along, 0, 3);
    System.arraycopy(across, 0, aside, 0, 3);
  }

  /** The directions away from the pose at the start, towards the farthest one, and across. */
  private void setAxes() {
    double x = trace.upX(start);
    double y = trace.upY(start);
    double z = trace.upZ(start);
    double cosine = upright(turn);
    away[0] = trace.upX(turn) - cosine * x;
    away[1] = trace.upY(turn) - cosine * y;
    away[2] = trace.upZ(turn) - cosine * z;
    double norm = Math.sqrt(away[0] * away[0] + away[1] * away[1] + away[2] * away[2]);
    for (int i = 0; i < 3; i++) {
      away[i] = norm > 0 ? away[i] / norm : 0;
    }
    across[0] = y * away[2] - z * away[1];
    across[1] = z * away[0] - x * away[2];
    across[2] = x * away[1] - y * away[0];
  }

  private double upright(long point) {
    return trace.upX(start) * trace.upX(point)
        + trace.upY(start) * trace.upY(point)
        + trace.upZ(start) * trace.upZ(point);
  }

  private double along(double[] axis, long point) {
    return axis[0] * trace.upX(point) + axis[1] * trace.upY(point) + axis[2] * trace.upZ(point);
  }
}
