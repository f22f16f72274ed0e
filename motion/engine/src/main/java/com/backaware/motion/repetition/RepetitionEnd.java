package com.backaware.motion.repetition;

/**
 * Finds where a repetition that was found by its height starts and ends: where the pelvis neither
 * rises or sinks nor tilts. It is waited for until the tilt has settled, too.
 */
final class RepetitionEnd {
  /** A tilt that changes slower than this has settled, rad/s. Chosen. */
  private static final double SETTLED_RATE = Math.toRadians(12);

  /** Points over which a rate of tilt is taken. Chosen. */
  private static final long RATE_POINTS = 8;

  /** How long before and after the way down and up the tilt may still change. Chosen. */
  private static final long SETTLING_MICROS = 400_000;

  private static final long SETTLING_POINTS = 20;

  /** Longer ones start and end with their tilt, where it shows: their height drifts. Chosen. */
  private static final double LONG_SECONDS = 3;

  /** So long is waited for it. Chosen. */
  private static final long LONG_SETTLING_MICROS = 1_500_000;

  private final MotionTrace trace;
  private final TiltFollower tilt;
  private boolean settling;
  private boolean byTilt;
  private long turn;
  private long wayEnd;
  private boolean isLong;
  private long start;
  private long end = -1;
  private long lastEnd = -1;

  RepetitionEnd(MotionTrace trace, TiltFollower tilt) {
    this.trace = trace;
    this.tilt = tilt;
  }

  /** Takes up a repetition that was found by its height. */
  void waitFor(VerticalProfile profile, MovementEdges edges) {
    settling = true;
    byTilt = false;
    turn = profile.turn();
    wayEnd = profile.end();
    isLong = profile.seconds() > LONG_SECONDS;
    lastEnd = end;
    start = Math.max(lastEnd, firstTilting(edges.beginning()));
    end = edges.ending();
  }

  /** Takes a repetition between two points. */
  void set(long start, long end) {
    settling = false;
    byTilt = true;
    lastEnd = this.end;
    this.start = start;
    this.end = end;
  }

  /**
   * Whether the repetition is over with its tilt, or will not be waited for longer.
   *
   * @param again whether the next way down is under way
   */
  boolean settled(boolean again) {
    long micros = trace.time(trace.last()) - trace.time(wayEnd);
    boolean waits = isLong && tilt.reaches(turn);
    if (waits && tilt.ended()) {
      endByTilt();
      return true;
    }
    if (waits && micros < (again ? SETTLING_MICROS : LONG_SETTLING_MICROS)) {
      return false;
    }
    if (!again && micros < SETTLING_MICROS && tiltRate(trace.last()) > SETTLED_RATE) {
      return false;
    }
    end = settledAt();
    if (waits) {
      end = Math.max(end, trace.last() - SETTLING_POINTS);
    }
    settling = false;
    return true;
  }

  /**
   * Waits no longer.
   *
   * @return whether a repetition was waited for
   */
  boolean finish() {
    if (!settling) {
      return false;
    }
    end = settledAt();
    settling = false;
    return true;
  }

  /** Whether a repetition is waited for. */
  boolean settling() {
    return settling;
  }

  /** Whether the tilt told the start and the end. */
  boolean byTilt() {
    return byTilt;
  }

  /** First point of the repetition. */
  long start() {
    return start;
  }

  /** Last point of the repetition. */
  long end() {
    return end;
  }

  /** Last point of the repetition before. */
  long lastEnd() {
    return lastEnd;
  }

  private void endByTilt() {
    tilt.release();
    settling = false;
    long first = tilt.start(lastEnd);
    if (first >= trace.oldest() && first < turn && tilt.end() > turn) {
      byTilt = true;
      start = first;
      end = tilt.end();
    } else {
      end = settledAt();
    }
  }

  /** The first point from the end of the way up at which the tilt has settled, or nearly so. */
  private long settledAt() {
    long slowest = Math.max(end, trace.oldest());
    for (long k = slowest; k <= trace.last() && tiltRate(slowest) > SETTLED_RATE; k++) {
      slowest = tiltRate(k) < tiltRate(slowest) ? k : slowest;
    }
    return slowest;
  }

  /** Goes back from a point to where the tilt began to change. */
  private long firstTilting(long point) {
    long first = point;
    while (first > trace.oldest() + RATE_POINTS
        && trace.time(point) - trace.time(first) < SETTLING_MICROS
        && tiltRate(first) > SETTLED_RATE) {
      first--;
    }
    return first;
  }

  /** How fast the pelvis tilts over the points before one, rad/s. */
  private double tiltRate(long point) {
    long before = Math.max(trace.oldest(), point - RATE_POINTS);
    double seconds = before < point ? trace.seconds(before, point) : 0;
    return seconds > 0 ? trace.chord(before, point) / seconds : 0;
  }
}
