package com.backaware.motion.repetition.signal;

import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.TiltProfile;

/**
 * The way that the repetitions of a set go, against which a movement under way is held: as long as
 * it is no such way it is no repetition, whatever it may become.
 */
final class UsualWay {
  /** A set is one once so many repetitions are alike. Chosen. */
  private static final int ALIKE = 2;

  // Chosen. Repetitions that are alike begin within so many degrees of each other, and the longer
  // way is at most so many times the shorter; a movement stays so near to their plane, degrees or
  // as a part of the way, and goes at most so much further, or so many degrees the other way.
  private static final double SAME_START = 15;
  private static final double SAME_WAY = 2;
  private static final double ASIDE = 15;
  private static final double ASIDE_PART = 0.25;
  private static final double FURTHER = 1.5;
  private static final double BACKWARDS = -20;

  /** Who takes so many times as long as for the last repetition does something else. Chosen. */
  private static final double LONGER = 1.5;

  /** The far end is beyond so much of the way there. Chosen. */
  private static final double AT_END = 0.8;

  private final MotionTrace trace;
  private final double[] origin = new double[3];
  private final double[] away = new double[3];
  private final double[] across = new double[3];
  private double way;
  private double seconds;
  private double endSeconds;
  private int alike;

  UsualWay(MotionTrace trace) {
    this.trace = trace;
  }

  /**
   * Takes in the next repetition.
   *
   * @param inSet whether it follows another one of the same set
   */
  void add(TiltProfile repetition, boolean inSet) {
    alike = inSet && isAlike(repetition) ? alike + 1 : 1;
    way = repetition.way();
    seconds = repetition.seconds();
    repetition.copyAxes(origin, away, across);
    long last = repetition.turn();
    while (last < repetition.end() && degrees(away, last) >= AT_END * way) {
      last++;
    }
    endSeconds = secondsAtEnd(last - 1, way);
  }

  /** Whether a movement that began at a point could become one more of these repetitions. */
  boolean leads(long start, long point) {
    return alike >= ALIKE
        && fromOrigin(start) <= SAME_START
        && aside(point) <= Math.max(ASIDE, ASIDE_PART * way)
        && degrees(away, point) >= BACKWARDS
        && degrees(away, point) <= FURTHER * way
        && trace.seconds(start, point) <= LONGER * seconds
        && secondsAtEnd(point, degrees(away, point)) <= LONGER * endSeconds;
  }

  private boolean isAlike(TiltProfile repetition) {
    double longer = Math.max(way, repetition.way());
    double shorter = Math.min(way, repetition.way());
    return longer <= SAME_WAY * shorter && fromOrigin(repetition.start()) <= SAME_START;
  }

  private double fromOrigin(long point) {
    double cosine = along(origin, point);
    return Math.toDegrees(StrictMath.acos(Math.max(-1, Math.min(1, cosine))));
  }

  /** For how long the pelvis has been near so far an end, seconds; 0 when it is not. */
  private double secondsAtEnd(long point, double end) {
    long first = point;
    while (end >= AT_END * way
        && first > trace.oldest()
        && degrees(away, first - 1) >= AT_END * end) {
      first--;
    }
    return trace.seconds(first, point);
  }

  private double aside(long point) {
    double sine = Math.max(-1, Math.min(1, along(across, point)));
    return Math.abs(Math.toDegrees(StrictMath.asin(sine)));
  }

  private double degrees(double[] axis, long point) {
    return Math.toDegrees(StrictMath.atan2(along(axis, point), along(origin, point)));
  }

  private double along(double[] axis, long point) {
    return axis[0] * trace.upX(point) + axis[1] * trace.upY(point) + axis[2] * trace.upZ(point);
  }
}
