package com.backaware.motion.technique;

import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.VerticalProfile;
import java.util.function.LongToDoubleFunction;

/**
 * Forward tilt of the pelvis and how far it is down, point by point over a repetition, from the
 * first to the last change of tilt. Points are counted from 0; degrees and metres.
 */
public final class RepetitionCurve {
  private final long[] micros;
  private final double[] tilt;
  private final double[] depth;
  private final int wayStart;
  private final int bottom;
  private final int wayEnd;
  private final int uprightBefore;
  private final int uprightAfter;

  /**
   * Takes over a curve.
   *
   * @param micros times, microseconds
   * @param tilt forward tilt, degrees
   * @param depth way down since the start, metres; 0 before {@code wayStart} and after {@code
   *     wayEnd}
   * @param wayStart first point of the way down
   * @param bottom lowest point
   * @param wayEnd last point of the way up
   */
  RepetitionCurve(
      long[] micros, double[] tilt, double[] depth, int wayStart, int bottom, int wayEnd) {
    this.micros = micros;
    this.tilt = tilt;
    this.depth = depth;
    this.wayStart = wayStart;
    this.bottom = bottom;
    this.wayEnd = wayEnd;
    uprightBefore = mostUpright(0, bottom);
    uprightAfter = mostUpright(bottom, tilt.length - 1);
  }

  /**
   * The curve of a repetition.
   *
   * @param way its way down and up
   * @param start first point of the trace that belongs to it, not after the way's start
   * @param end last point of the trace that belongs to it, not before the way's end
   * @param forward forward tilt at a point of the trace, degrees
   */
  public static RepetitionCurve of(
      MotionTrace trace, VerticalProfile way, long start, long end, LongToDoubleFunction forward) {
    int n = (int) (end - start) + 1;
    long[] micros = new long[n];
    double[] tilt = new double[n];
    double[] depth = new double[n];
    for (int i = 0; i < n; i++) {
      long point = start + i;
      micros[i] = trace.time(point);
      tilt[i] = forward.applyAsDouble(point);
      depth[i] = point < way.start() || point > way.end() ? 0 : -way.height(point);
    }
    return new RepetitionCurve(
        micros,
        tilt,
        depth,
        (int) (way.start() - start),
        (int) (way.bottom() - start),
        (int) (way.end() - start));
  }

  /** Last point. */
  int last() {
    return tilt.length - 1;
  }

  /** Forward tilt at a point, degrees. */
  double tilt(int point) {
    return tilt[point];
  }

  /** How far the pelvis is down at a point, metres. */
  double depth(int point) {
    return depth[point];
  }

  /** How far the pelvis goes down, metres. */
  double deepest() {
    return depth[bottom];
  }

  /** Time of a point, microseconds. */
  long micros(int point) {
    return micros[point];
  }

  /** Time of a point over that of another, seconds. */
  double seconds(int from, int to) {
    return (micros[to] - micros[from]) * 1e-6;
  }

  /** First point of the way down. */
  int wayStart() {
    return wayStart;
  }

  /** Lowest point. */
  int bottom() {
    return bottom;
  }

  /** Last point of the way up. */
  int wayEnd() {
    return wayEnd;
  }

  /** The point up to the bottom at which the pelvis is most upright. */
  int uprightBefore() {
    return uprightBefore;
  }

  /** The point from the bottom on at which the pelvis is most upright. */
  int uprightAfter() {
    return uprightAfter;
  }

  /** The largest forward tilt from one point to another, degrees. */
  double largestTilt(int first, int last) {
    double largest = tilt[first];
    for (int i = first; i <= last; i++) {
      largest = Math.max(largest, tilt[i]);
    }
    return largest;
  }

  private int mostUpright(int first, int last) {
    int most = first;
    for (int i = first; i <= last; i++) {
      most = tilt[i] < tilt[most] ? i : most;
    }
    return most;
  }
}
