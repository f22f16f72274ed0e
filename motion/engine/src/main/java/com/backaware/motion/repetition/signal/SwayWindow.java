package com.backaware.motion.repetition.signal;

import com.backaware.motion.repetition.MotionTrace;

/** How the pelvis has swayed over the last 12 s, 5 times per second, and along which direction. */
final class SwayWindow {
  /** One point of the trace in so many is looked at. Chosen. */
  private static final int STEP = 10;

  private static final int MOST_SAMPLES = 63;

  /** Less than 6 s tells of no rhythm. Chosen. */
  private static final int LEAST_SAMPLES = 30;

  private static final int POWER_STEPS = 12;

  private final MotionTrace trace;
  private final double[][] sway = new double[3][MOST_SAMPLES];
  private final double[] direction = {0.6, 0.5, 0.62};
  private final double[] next = new double[3];
  private int count;
  private double spacing;
  private double size;

  SwayWindow(MotionTrace trace) {
    this.trace = trace;
  }

  /**
   * Takes up the trace's last points, without mean and slope, and finds the direction.
   *
   * @return whether there are enough
   */
  boolean fill() {
    long last = trace.last();
    count = (int) Math.min(MOST_SAMPLES, (last - trace.oldest()) / STEP);
    if (count < LEAST_SAMPLES) {
      return false;
    }
    long first = last - (long) STEP * (count - 1);
    spacing = trace.seconds(first, last) / (count - 1);
    for (int axis = 0; axis < 3; axis++) {
      for (int i = 0; i < count; i++) {
        sway[axis][i] = mean(axis, first + (long) STEP * i);
      }
      straighten(sway[axis]);
    }
    findDirection();
    return true;
  }

  int count() {
    return count;
  }

  /** Seconds from one sample to the next. */
  double spacing() {
    return spacing;
  }

  /** The sway along one of the sensor's axes, a chord. */
  double[] axis(int axis) {
    return sway[axis];
  }

  /** Size of the sway along its direction, root mean square, a chord. */
  double size() {
    return size;
  }

  /** How far along the direction the pelvis is at a point, smoothed, a chord from somewhere. */
  double at(long point) {
    return direction[0] * mean(0, point)
        + direction[1] * mean(1, point)
        + direction[2] * mean(2, point);
  }

  /** Turns the direction round. */
  void turnRound() {
    for (int i = 0; i < 3; i++) {
      direction[i] = -direction[i];
    }
  }

  /** Mean of the direction upwards around a point, along one axis. */
  private double mean(int axis, long point) {
    long first = Math.max(trace.oldest(), point - STEP / 2);
    long last = Math.min(trace.last(), point + STEP / 2);
    double sum = 0;
    for (long k = first; k <= last; k++) {
      sum += axis == 0 ? trace.upX(k) : axis == 1 ? trace.upY(k) : trace.upZ(k);
    }
    return sum / (last - first + 1);
  }

  private void straighten(double[] axis) {
    double mean = 0;
    double slope = 0;
    double middle = (count - 1) / 2.0;
    for (int i = 0; i < count; i++) {
      mean += axis[i] / count;
      slope += (i - middle) * axis[i];
    }
    slope /= count * ((double) count * count - 1) / 12;
    for (int i = 0; i < count; i++) {
      axis[i] -= mean + slope * (i - middle);
    }
  }

  /** The direction of the largest spread, by powers of the spread, near the one before. */
  private void findDirection() {
    for (int step = 0; step < POWER_STEPS; step++) {
      double squares = 0;
      for (int a = 0; a < 3; a++) {
        next[a] = 0;
        for (int b = 0; b < 3; b++) {
          next[a] += spread(a, b) * direction[b];
        }
        squares += next[a] * next[a];
      }
      if (squares == 0) {
        size = 0;
        return;
      }
      size = Math.sqrt(Math.sqrt(squares));
      for (int a = 0; a < 3; a++) {
        direction[a] = next[a] / (size * size);
      }
    }
  }

  private double spread(int a, int b) {
    double sum = 0;
    for (int i = 0; i < count; i++) {
      sum += sway[a][i] * sway[b][i];
    }
    return sum / count;
  }
}
