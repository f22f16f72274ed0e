package com.backaware.motion.lumbar;

import java.util.Random;

/** Rotations as matrices, for truth that owes nothing to the engine's quaternions. */
final class Turn {
  private Turn() {}

  static double[][] aboutForward(double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    return new double[][] {{1, 0, 0}, {0, c, -s}, {0, s, c}};
  }

  static double[][] aboutLeft(double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    return new double[][] {{c, 0, s}, {0, 1, 0}, {-s, 0, c}};
  }

  static double[][] aboutUp(double angle) {
    double c = Math.cos(angle);
    double s = Math.sin(angle);
    return new double[][] {{c, -s, 0}, {s, c, 0}, {0, 0, 1}};
  }

  /** Any rotation, all equally likely enough. */
  static double[][] random(Random random) {
    double lift = Math.asin(2 * random.nextDouble() - 1);
    double first = 2 * Math.PI * random.nextDouble();
    double last = 2 * Math.PI * random.nextDouble();
    return product(product(aboutUp(first), aboutLeft(lift)), aboutForward(last));
  }

  static double[][] product(double[][] a, double[][] b) {
    double[][] c = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        c[i][j] = a[i][0] * b[0][j] + a[i][1] * b[1][j] + a[i][2] * b[2][j];
      }
    }
    return c;
  }

  static double[][] transpose(double[][] a) {
    double[][] t = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        t[i][j] = a[j][i];
      }
    }
    return t;
  }

  static double[] apply(double[][] a, double x, double y, double z) {
    double[] v = new double[3];
    for (int i = 0; i < 3; i++) {
      v[i] = a[i][0] * x + a[i][1] * y + a[i][2] * z;
    }
    return v;
  }
}
