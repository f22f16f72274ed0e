package com.backaware.motion.technique;

import java.util.function.DoubleUnaryOperator;

/** Curves of repetitions with a known shape: two seconds, 101 points, down and up like a cosine. */
final class RepetitionCurves {
  static final int POINTS = 101;

  private RepetitionCurves() {}

  /**
   * A curve 0.4 m deep.
   *
   * @param tilt forward tilt by depth as a part of the deepest, degrees
   */
  static RepetitionCurve byDepth(DoubleUnaryOperator tilt) {
    return curve(0.4, time -> tilt.applyAsDouble(down(time)));
  }

  /** A curve of some depth, metres, with a tilt by the time from 0 to 1. */
  static RepetitionCurve curve(double metres, DoubleUnaryOperator tiltByTime) {
    long[] micros = new long[POINTS];
    double[] tilt = new double[POINTS];
    double[] depth = new double[POINTS];
    for (int i = 0; i < POINTS; i++) {
      double time = i / (POINTS - 1.0);
      micros[i] = 7_000_000 + i * 20_000L;
      tilt[i] = tiltByTime.applyAsDouble(time);
      depth[i] = metres * down(time);
    }
    return new RepetitionCurve(micros, tilt, depth, 0, POINTS / 2, POINTS - 1);
  }

  /** Depth at a time from 0 to 1, as a part of the deepest. */
  static double down(double time) {
    return (1 - Math.cos(2 * Math.PI * time)) / 2;
  }
}
