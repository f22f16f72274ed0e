package com.backaware.motion.accuracy.tilt;

import java.util.List;

/**
 * The plane in which a pelvis tilts, found from the signal alone: upwards is the mean upward
 * direction over some repetitions, forward is where it spreads most around that, towards where it
 * is in the middle of a repetition as against its ends: squatting, the pelvis leans forward.
 */
final class SagittalPlane {
  private static final int ROUNDS = 100;

  private final double[] up = new double[3];
  private final double[] forward = {1, 1, 1};

  /** Finds it from the upward directions of several repetitions. */
  static SagittalPlane of(List<List<double[]>> repetitions) {
    SagittalPlane plane = new SagittalPlane();
    double[][] spread = new double[3][3];
    repetitions.stream().flatMap(List::stream).forEach(u -> add(plane.up, u));
    normalize(plane.up);
    repetitions.stream().flatMap(List::stream).forEach(u -> plane.addSpread(spread, u));
    for (int round = 0; round < ROUNDS; round++) {
      plane.forward(spread);
    }
    double lean = 0;
    for (List<double[]> repetition : repetitions) {
      int last = repetition.size() - 1;
      lean +=
          2 * dot(repetition.get(last / 2), plane.forward)
              - dot(repetition.get(0), plane.forward)
              - dot(repetition.get(last), plane.forward);
    }
    scale(plane.forward, lean < 0 ? -1 : 1);
    return plane;
  }

  /** Forward tilt when {@code u} is upwards in the sensor's axes, degrees. */
  double degrees(double[] u) {
    return Math.toDegrees(Math.atan2(dot(u, forward), dot(u, up)));
  }

  private void addSpread(double[][] spread, double[] u) {
    double along = dot(u, up);
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        spread[i][j] += (u[i] - along * up[i]) * (u[j] - along * up[j]);
      }
    }
  }

  /** One step of the power method: towards the direction of the largest spread. */
  private void forward(double[][] spread) {
    double[] next = {dot(spread[0], forward), dot(spread[1], forward), dot(spread[2], forward)};
    if (dot(next, next) > 0) {
      normalize(next);
      System.arraycopy(next, 0, forward, 0, 3);
    }
  }

  private static void add(double[] sum, double[] u) {
    for (int i = 0; i < 3; i++) {
      sum[i] += u[i];
    }
  }

  private static void normalize(double[] v) {
    scale(v, 1 / Math.sqrt(dot(v, v)));
  }

  private static void scale(double[] v, double factor) {
    for (int i = 0; i < 3; i++) {
      v[i] *= factor;
    }
  }

  private static double dot(double[] a, double[] b) {
    return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
  }
}
