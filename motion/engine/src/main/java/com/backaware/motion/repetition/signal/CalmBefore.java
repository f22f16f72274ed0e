package com.backaware.motion.repetition.signal;

import com.backaware.motion.repetition.MotionTrace;

/**
 * Whether the wearer kept calm just before a movement: who walks, climbs stairs or is about to sit
 * down does not begin a set of hinges.
 */
final class CalmBefore {
  // All chosen. Over so many points, 0.8 s, the pelvis turns by so much at most, degrees, and its
  // vertical acceleration scatters by so much at most, standard deviation, m/s²: simulated sets
  // begin below 1.9° and 0.33 m/s², walking and stairs of 16 people scatter by 1.5 m/s² and more.
  private static final long POINTS = 40;
  private static final double LARGEST_TURN = 10;
  private static final double LARGEST_SCATTER = 0.9;

  private CalmBefore() {}

  /** Whether it is calm before a point, as far back as the trace goes. */
  static boolean holds(MotionTrace trace, long point) {
    long first = Math.max(trace.oldest(), point - POINTS);
    for (long k = first; k < point; k++) {
      if (trace.tiltDegrees(k, point) > LARGEST_TURN) {
        return false;
      }
    }
    return scatter(trace, first, point) <= LARGEST_SCATTER;
  }

  private static double scatter(MotionTrace trace, long first, long last) {
    if (last - first < 2) {
      return 0;
    }
    double mean = trace.meanReading(first, last);
    double squares = 0;
    for (long k = first + 1; k <= last; k++) {
      double off = trace.meanReading(k - 1, k) - mean;
      squares += off * off;
    }
    return Math.sqrt(squares / (last - first));
  }
}
