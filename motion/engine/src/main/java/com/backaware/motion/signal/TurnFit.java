package com.backaware.motion.signal;

import java.util.Arrays;

/**
 * How well the gyroscope explains the turn of gravity, for each way of naming its axes. Sums over
 * the last movement, with old movement fading as new comes in.
 */
final class TurnFit {
  /** Squared turn at which all sums are halved, rad². Chosen: some 20 s of squats. */
  private static final double MEMORY = 1;

  /** Squared turn of one pair of blocks above which it counts no more, rad². Chosen: 14°. */
  private static final double MOST_OF_ONE = 0.06;

  /** Squared turn that has to be seen before anything is said, rad². Chosen: two squats or so. */
  private static final double ENOUGH = 0.2;

  /**
   * Least squared turn of one sensor against the other's: beyond a range setting off by 4 nothing
   * can be said. Chosen.
   */
  private static final double LEAST_SHARE = 1 / 20.0;

  /**
   * Least squared rotation against gravity's squared turn. Chosen: where body acceleration makes
   * most of the turn, axes cannot be told.
   */
  private static final double LEAST_ROTATION = 1 / 3.0;

  /** Pairs of blocks that have to be seen. Chosen. */
  private static final int ENOUGH_PAIRS = 6;

  /** Unexplained shares that differ by less are about the same. Chosen. */
  private static final double ABOUT_AS_GOOD = 0.1;

  private final double[] residuals = new double[AxisMap.COUNT];
  private double gravityTurn;
  private double gyroscopeTurn;
  private double rotation;
  private double agreement;
  private int pairs;

  /**
   * Adds a pair of blocks.
   *
   * @param turn of gravity between them, as a rotation vector, rad
   * @param rotation of the gyroscope between them, as a rotation vector, rad
   * @param up unit vector between the two
   */
  void add(double[] turn, double[] rotation, double[] up) {
    double upwards = dot(rotation, up);
    double rotationSquared = dot(rotation, rotation);
    double seen = rotationSquared - upwards * upwards;
    double turnSquared = dot(turn, turn);
    double larger = Math.max(turnSquared, seen);
    double weight = larger > MOST_OF_ONE ? MOST_OF_ONE / larger : 1;
    for (int order = 0; order < AxisMap.ORDER_COUNT; order++) {
      addOrder(order, weight, turnSquared + rotationSquared, turn, rotation, up);
    }
    gravityTurn += weight * turnSquared;
    gyroscopeTurn += weight * seen;
    this.rotation += weight * rotationSquared;
    agreement += weight * dot(turn, rotation);
    pairs += larger > MOST_OF_ONE / 10 ? 1 : 0;
    if (Math.max(gravityTurn, gyroscopeTurn) > MEMORY) {
      halve();
    }
  }

  /** Whether enough movement was seen, by both sensors. */
  boolean ready() {
    double larger = Math.max(gravityTurn, gyroscopeTurn);
    return pairs >= ENOUGH_PAIRS
        && larger > ENOUGH
        && Math.min(gravityTurn, gyroscopeTurn) > larger * LEAST_SHARE;
  }

  /** Whether the gyroscope turned far enough, about any axis, to have turned gravity so far. */
  boolean mayExplain() {
    return rotation > LEAST_ROTATION * gravityTurn;
  }

  /** What a way of naming the axes leaves unexplained, relative to all turn; 0 is perfect. */
  double unexplained(int map) {
    return residuals[map] / Math.max(gravityTurn, gyroscopeTurn);
  }

  /** The way of naming that explains most; of those that are about as good, the simplest. */
  int best() {
    double least = residuals[0];
    for (double residual : residuals) {
      least = Math.min(least, residual);
    }
    double close = least + ABOUT_AS_GOOD * Math.max(gravityTurn, gyroscopeTurn);
    int best = -1;
    for (int map = 0; map < residuals.length; map++) {
      if (residuals[map] <= close && (best < 0 || isSimpler(map, best))) {
        best = map;
      }
    }
    return best;
  }

  private boolean isSimpler(int map, int other) {
    int fewer = AxisMap.changes(map) - AxisMap.changes(other);
    return fewer < 0 || fewer == 0 && residuals[map] < residuals[other];
  }

  /** Turn of the gyroscope per turn of gravity, with the axes as they are. */
  double ratio() {
    return gyroscopeTurn / agreement;
  }

  /** How closely the two go together, whatever their ratio: squared correlation, 0 to 1. */
  double correlation() {
    return agreement <= 0 ? 0 : agreement * agreement / (gravityTurn * gyroscopeTurn);
  }

  /** Forgets all. */
  void restart() {
    Arrays.fill(residuals, 0);
    gravityTurn = 0;
    gyroscopeTurn = 0;
    rotation = 0;
    agreement = 0;
    pairs = 0;
  }

  /** The error is |t − (r − u (u · r))|² with r the rotation in the map's axes. */
  private void addOrder(
      int order, double weight, double squares, double[] turn, double[] rotation, double[] up) {
    double r0 = rotation[AxisMap.axis(order * AxisMap.SIGN_COUNT, 0)];
    double r1 = rotation[AxisMap.axis(order * AxisMap.SIGN_COUNT, 1)];
    double r2 = rotation[AxisMap.axis(order * AxisMap.SIGN_COUNT, 2)];
    double t0 = turn[0] * r0;
    double t1 = turn[1] * r1;
    double t2 = turn[2] * r2;
    double u0 = up[0] * r0;
    double u1 = up[1] * r1;
    double u2 = up[2] * r2;
    for (int signs = 0; signs < AxisMap.SIGN_COUNT; signs++) {
      double s0 = 1 - 2 * (signs & 1);
      double s1 = 1 - (signs & 2);
      double s2 = 1 - (signs >> 1 & 2);
      double shared = s0 * t0 + s1 * t1 + s2 * t2;
      double along = s0 * u0 + s1 * u1 + s2 * u2;
      residuals[order * AxisMap.SIGN_COUNT + signs] +=
          weight * (squares - 2 * shared - along * along);
    }
  }

  private void halve() {
    for (int map = 0; map < residuals.length; map++) {
      residuals[map] /= 2;
    }
    gravityTurn /= 2;
    gyroscopeTurn /= 2;
    rotation /= 2;
    agreement /= 2;
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
