package com.backaware.motion.repetition.signal;

import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.travel.StillReading;

/**
 * Follows how far the pelvis has risen since it last stood still, for exercises that begin at the
 * bottom: the hips may leave the floor well before the pelvis turns.
 */
final class LiftOff {
  // All chosen. The pelvis has left the bottom once it has risen by so much, metres, and rises
  // faster than this, m/s.
  private static final double RISE = 0.01;
  private static final double SPEED = 0.05;

  // Chosen. Still are so many points, 0.24 s, that turn by no more than this, degrees, and whose
  // vertical readings, in parts, are so near to that of stillness, m/s²; after having moved faster
  // than this, m/s, so many points, since in the middle of a slow way nothing accelerates either.
  private static final long STILL_POINTS = 12;
  private static final long STILL_PART = 4;
  private static final double STILL_TURN = 0.7;
  private static final double STILL_READING = 0.2;
  private static final double MOVING = 0.15;
  private static final long LONG_POINTS = 28;

  private final MotionTrace trace;
  private final StillReading still;
  private long bottom;
  private long liftedFrom;
  private double speed;
  private double rise;
  private boolean lifted;

  LiftOff(MotionTrace trace, StillReading still) {
    this.trace = trace;
    this.still = still;
  }

  /** Starts anew at the trace's last point. */
  void restart() {
    settle(trace.last());
  }

  /** The pelvis was at its lowest at a point not long ago. */
  void settle(long point) {
    bottom = Math.max(point, trace.oldest());
    speed = 0;
    rise = 0;
    lifted = false;
    for (long k = bottom + 1; k <= trace.last(); k++) {
      step(k);
    }
  }

  /** Takes in the trace's last point. */
  void update() {
    long last = trace.last();
    if (isStill(last)) {
      settle(last);
    } else {
      step(last);
    }
  }

  /** Whether it has left the bottom. */
  boolean lifted() {
    return lifted;
  }

  /** Where it last stood still. */
  long bottom() {
    return bottom;
  }

  /** Where it stood still before it last left the bottom. */
  long liftedFrom() {
    return liftedFrom;
  }

  /** How far it has risen since, metres. */
  double rise() {
    return rise;
  }

  private void step(long point) {
    double seconds = trace.seconds(point - 1, point);
    double error = still.at(trace.upX(point), trace.upY(point), trace.upZ(point));
    double change = trace.speedChange(point) - error * seconds;
    rise += (speed + change / 2) * seconds;
    speed += change;
    if (!lifted && rise > RISE && speed > SPEED) {
      lifted = true;
      liftedFrom = bottom;
    }
  }

  private boolean isStill(long last) {
    long first = last - (Math.abs(speed) > MOVING ? LONG_POINTS : STILL_POINTS);
    if (first < trace.oldest() || trace.tiltDegrees(first, last) > STILL_TURN) {
      return false;
    }
    double error = still.at(trace.upX(last), trace.upY(last), trace.upZ(last));
    for (long k = first; k < last; k += STILL_PART) {
      if (Math.abs(trace.meanReading(k, k + STILL_PART) - error) > STILL_READING) {
        return false;
      }
    }
    return true;
  }
}
