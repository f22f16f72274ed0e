package com.backaware.motion.repetition.travel;

/**
 * Follows the direction upwards, in the sensor's axes, from a pose away and back again; which way
 * it goes does not matter. Distances of directions are chords: 2 times the sine of half the angle,
 * nearly the angle in radians.
 */
public final class TiltExcursion {
  // All chosen, for a scale of 1. The pelvis has left the pose beyond LEAVING, and a part of the
  // way
  // before; it is back when it is nearer than a part of the way, or than LEAST_RETURN, and hardly
  // turns any more or turns away again.
  private static final double LEAVING = Math.toRadians(4);
  private static final double LEAVING_PART = 0.15;
  private static final double RETURN = 0.3;
  private static final double LEAST_RETURN = Math.toRadians(3);
  private static final double SETTLED_PART = 0.2;
  private static final double LEAST_SETTLED_RATE = Math.toRadians(3);
  private static final long SETTLED_MICROS = 100_000;
  private static final double AGAIN = 0.1;
  private static final double LEAST_AGAIN = Math.toRadians(1.5);

  private final double scale;
  private boolean known;
  private boolean away;
  private final double[] origin = new double[3];
  private final double[] farPose = new double[3];
  private final double[] nearPose = new double[3];
  private double leaving;
  private long left;
  private long leftMicros;
  private double distance;
  private double farthest;
  private long far;
  private double nearest;
  private long near;
  private long nearMicros;
  private long farMicros;
  private double fastest;
  private long settledMicros;

  /**
   * Creates a follower.
   *
   * @param scale of the smallest angles that matter: 1 for exercises in which the pelvis turns
   */
  public TiltExcursion(double scale) {
    this.scale = scale;
    leaving = scale * LEAVING;
  }

  /** Takes a direction as the pose to go away from, being at it. */
  public void settle(long timeMicros, long point, double ux, double uy, double uz) {
    known = true;
    away = false;
    set(origin, ux, uy, uz);
    setLeft(timeMicros, point);
    distance = 0;
    leaving = scale * LEAVING;
  }

  /** Takes the nearest pose since the farthest one as the pose to go away from. */
  public void settleNear() {
    double next = Math.max(scale * LEAVING, LEAVING_PART * farthest);
    settle(nearMicros, near, nearPose[0], nearPose[1], nearPose[2]);
    leaving = next;
  }

  /** Takes the farthest pose of another excursion as the pose to go away from. */
  public void settleFar(TiltExcursion other) {
    double[] pose = other.farPose;
    settle(other.farMicros, other.far, pose[0], pose[1], pose[2]);
  }

  /** Moves the pose by a part of the way towards a direction. */
  public void follow(double share, double ux, double uy, double uz) {
    origin[0] += share * (ux - origin[0]);
    origin[1] += share * (uy - origin[1]);
    origin[2] += share * (uz - origin[2]);
  }

  /** Forgets the pose. */
  public void forget() {
    known = false;
    away = false;
  }

  /**
   * Takes in the next direction; without effect as long as no pose is known.
   *
   * @param rate how fast the direction turns, rad/s
   * @return whether it has come back, to be at {@link #near()}; the pose stays as it is
   */
  public boolean update(long timeMicros, long point, double ux, double uy, double uz, double rate) {
    if (!known) {
      return false;
    }
    distance = distance(ux, uy, uz);
    if (!away) {
      if (distance < leaving) {
        setLeft(timeMicros, point);
      } else {
        away = true;
        setFar(timeMicros, point, ux, uy, uz);
      }
      return false;
    }
    if (distance > farthest) {
      setFar(timeMicros, point, ux, uy, uz);
    } else if (distance < nearest) {
      setNear(timeMicros, point, ux, uy, uz);
    }
    fastest = Math.max(fastest, rate);
    away = !back(timeMicros, rate);
    return !away;
  }

  /** Whether a pose is known. */
  public boolean known() {
    return known;
  }

  /** Whether the direction is away from the pose. */
  public boolean away() {
    return away;
  }

  /** Whether it has come back by a part of the way since it was farthest. */
  public boolean returning(double part) {
    return away && nearest <= (1 - part) * farthest;
  }

  /** The last point near the pose before it was left. */
  public long left() {
    return left;
  }

  /** Seconds since the pose was left. */
  public double seconds(long timeMicros) {
    return (timeMicros - leftMicros) * 1e-6;
  }

  /** Whether its pose was left later than another's. */
  boolean leftAfter(TiltExcursion other) {
    return leftMicros > other.leftMicros;
  }

  /** Distance from the pose now, a chord. */
  public double distance() {
    return distance;
  }

  /** Largest distance since the pose was left, a chord. */
  public double farthest() {
    return farthest;
  }

  /** Point of the largest distance. */
  public long far() {
    return far;
  }

  /** The nearest point since then. */
  public long near() {
    return near;
  }

  /** Distance of the poses to go away from, a chord. */
  double distanceTo(TiltExcursion other) {
    return distance(other.origin[0], other.origin[1], other.origin[2]);
  }

  private boolean back(long timeMicros, double rate) {
    double part = nearest / farthest;
    if (part > RETURN && nearest > scale * LEAST_RETURN) {
      settledMicros = timeMicros;
      return false;
    }
    if (rate > Math.max(SETTLED_PART * fastest, scale * LEAST_SETTLED_RATE)) {
      settledMicros = timeMicros;
    }
    return timeMicros - settledMicros >= SETTLED_MICROS
        || distance - nearest > Math.max(AGAIN * farthest, scale * LEAST_AGAIN);
  }

  private void setLeft(long timeMicros, long point) {
    left = point;
    leftMicros = timeMicros;
    settledMicros = timeMicros;
  }

  private void setFar(long timeMicros, long point, double ux, double uy, double uz) {
    farthest = distance;
    far = point;
    farMicros = timeMicros;
    set(farPose, ux, uy, uz);
    fastest = 0;
    setNear(timeMicros, point, ux, uy, uz);
  }

  private void setNear(long timeMicros, long point, double ux, double uy, double uz) {
    nearest = distance;
    near = point;
    nearMicros = timeMicros;
    set(nearPose, ux, uy, uz);
  }

  private static void set(double[] pose, double ux, double uy, double uz) {
    pose[0] = ux;
    pose[1] = uy;
    pose[2] = uz;
  }

  private double distance(double ux, double uy, double uz) {
    double dx = ux - origin[0];
    double dy = uy - origin[1];
    double dz = uz - origin[2];
    return Math.sqrt(dx * dx + dy * dy + dz * dz);
  }
}
