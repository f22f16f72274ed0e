package com.backaware.motion.repetition;

/**
 * The vertical movement between two points of a trace at which the pelvis stood at the same height
 * without moving, which is what takes the drift out of the integrals.
 */
public final class VerticalProfile {
  private MotionTrace trace = new MotionTrace();
  private long start;
  private long end;
  private long bottom;
  private double constant;
  private double slope;
  private double depth;
  private double speedDown;
  private double speedUp;
  private double roughness;

  /** Measures the movement between two points, {@code start} before {@code end}. */
  void measure(MotionTrace trace, long start, long end) {
    this.trace = trace;
    this.start = start;
    this.end = end;
    double t = seconds(end);
    double speed = trace.speed(end) - trace.speed(start);
    double height = rawHeight(end);
    // Constant and slope of the acceleration's error, from no speed and no height at the end.
    constant = (6 * height / t - 2 * speed) / t;
    slope = (6 * speed - 12 * height / t) / (t * t);
    depth = 0;
    speedDown = 0;
    speedUp = 0;
    bottom = start;
    double last = 0;
    double change = 0;
    for (long k = start; k <= end; k++) {
      double below = -height(k);
      if (below > depth) {
        depth = below;
        bottom = k;
      }
      double now = speed(k);
      speedDown = Math.max(speedDown, -now);
      speedUp = Math.max(speedUp, now);
      change += Math.abs(now - last);
      last = now;
    }
    roughness = change / (2 * (speedDown + speedUp));
  }

  /** Height at a point over that at the start, metres. */
  public double height(long point) {
    double t = seconds(point);
    return rawHeight(point) - t * t * (constant / 2 + slope * t / 6);
  }

  /** First point. */
  public long start() {
    return start;
  }

  /** Lowest point. */
  public long bottom() {
    return bottom;
  }

  /** Last point. */
  public long end() {
    return end;
  }

  /** Way down from start to bottom, metres. */
  public double depth() {
    return depth;
  }

  /** From start to end, seconds. */
  public double seconds() {
    return seconds(end);
  }

  double speedDown() {
    return speedDown;
  }

  double speedUp() {
    return speedUp;
  }

  /** All changes of speed together, as a multiple of what one smooth way down and up needs. */
  double roughness() {
    return roughness;
  }

  private double seconds(long point) {
    return (trace.time(point) - trace.time(start)) * 1e-6;
  }

  private double rawHeight(long point) {
    return trace.height(point) - trace.height(start) - trace.speed(start) * seconds(point);
  }

  private double speed(long point) {
    double t = seconds(point);
    return trace.speed(point) - trace.speed(start) - t * (constant + slope * t / 2);
  }
}
