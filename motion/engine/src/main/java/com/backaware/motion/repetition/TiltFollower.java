package com.backaware.motion.repetition;

import com.backaware.motion.repetition.travel.TiltCycles;
import com.backaware.motion.repetition.travel.TiltCycles.Cycle;
import com.backaware.motion.repetition.travel.TiltExcursion;

/**
 * Finds cycles of the tilt in a trace, point by point, and where each begins and ends. A cycle
 * waits until its end is certain, and until it has been looked at.
 */
public final class TiltFollower {
  // All chosen. A movement has begun, or has not ended, where it is faster than a part of its
  // fastest, and than the least; rates are taken over a part of the cycle, within limits of points;
  // the search goes no further than a part of the cycle.
  private static final double MOVING_PART = 0.1;
  private static final double LEAST_RATE = Math.toRadians(1);
  private static final int RATE_PARTS = 20;
  private static final long LEAST_POINTS = 4;
  private static final long MOST_POINTS = 15;
  private static final int SEARCH_PARTS = 3;

  // Points over which the rate now is taken, quick and slow. Chosen.
  private static final long QUICK_POINTS = 8;
  private static final long SLOW_POINTS = 25;

  // The end is looked for so long after the nearest point, and no longer than that. Chosen.
  private static final long WAITING_MICROS = 200_000;
  private static final long LATEST_MICROS = 1_000_000;

  private final MotionTrace trace;
  private final TiltCycles cycles;
  private Cycle cycle = Cycle.NONE;
  private boolean waiting;
  private long left;
  private long nearest;
  private long end;

  /**
   * Creates a follower.
   *
   * @param longestSeconds cycles that take longer are given up
   * @param bothEnds whether cycles from the far end count as well as those from rest; see {@link
   *     TiltCycles}
   */
  public TiltFollower(MotionTrace trace, double longestSeconds, boolean bothEnds) {
    this.trace = trace;
    cycles = new TiltCycles(longestSeconds, bothEnds);
  }

  /** Takes in the trace's last point. */
  public void update() {
    long last = trace.last();
    Cycle ended =
        cycles.update(
            trace.time(last),
            last,
            trace.upX(last),
            trace.upY(last),
            trace.upZ(last),
            rate(last - QUICK_POINTS, last),
            rate(last - SLOW_POINTS, last));
    if (ended != Cycle.NONE) {
      waiting = true;
      cycle = ended;
      left = cycles.of(ended).left();
      nearest = cycles.of(ended).near();
      cycles.continueFrom(ended);
    }
    waiting &= left >= trace.oldest();
  }

  /** Whether a cycle waits that has ended, at {@link #end()}. */
  public boolean ended() {
    long micros = waiting ? trace.time(trace.last()) - trace.time(nearest) : 0;
    if (micros < WAITING_MICROS) {
      return false;
    }
    end = ending();
    boolean still = end <= trace.last();
    end = Math.min(end, trace.last());
    return still || micros > LATEST_MICROS;
  }

  /** Whether a cycle waits, or one from rest is under way, that began before a point. */
  public boolean reaches(long point) {
    TiltExcursion rest = cycles.of(Cycle.FROM_REST);
    return waiting ? left < point : rest.away() && rest.left() < point;
  }

  /** Which kind of cycle the last one is. */
  public Cycle cycle() {
    return cycle;
  }

  /**
   * Where the last cycle began: back from where it left its pose to where the tilt began to change.
   *
   * @param earliest point beyond which not to go
   */
  public long start(long earliest) {
    long reach = reach();
    long limit = Math.max(Math.max(earliest, trace.oldest()), left - searched());
    double least = Math.max(LEAST_RATE, MOVING_PART * fastest(left, (left + nearest) / 2, reach));
    long k = left;
    while (k > limit && rate(k - reach, k + reach) > least) {
      k--;
    }
    return k;
  }

  /** Where the last cycle ended; known once it {@link #ended()}. */
  public long end() {
    return end;
  }

  /** Lets the last cycle go: it has been looked at. */
  public void release() {
    waiting = false;
  }

  /** Takes the pose from which the last cycle began as that of rest. */
  public void confirm() {
    cycles.confirm(cycle);
  }

  /** How long the tilt has hardly changed, seconds. */
  double quietSeconds() {
    return cycles.quietSeconds();
  }

  /** The excursion of a kind of cycle that is under way. */
  public TiltExcursion excursion(Cycle kind) {
    return cycles.of(kind);
  }

  /** Starts anew at the trace's last point. */
  public void restart() {
    waiting = false;
    cycles.restart();
  }

  /**
   * The first point from the nearest on at which the tilt does not change; that after the trace's
   * last one when it still does.
   */
  private long ending() {
    long reach = reach();
    long limit = nearest + searched();
    double least =
        Math.max(LEAST_RATE, MOVING_PART * fastest((left + nearest) / 2, nearest, reach));
    long k = nearest;
    while (k < limit && rate(k - reach, k + reach) > least) {
      k++;
      if (k + reach > trace.last()) {
        return trace.last() + 1;
      }
    }
    return k;
  }

  private long reach() {
    return Math.max(LEAST_POINTS, Math.min(MOST_POINTS, (nearest - left) / RATE_PARTS));
  }

  private long searched() {
    return (nearest - left) / SEARCH_PARTS;
  }

  private double fastest(long from, long to, long reach) {
    double fastest = 0;
    for (long k = from; k <= to; k++) {
      fastest = Math.max(fastest, rate(k - reach, k + reach));
    }
    return fastest;
  }

  /** How fast the pelvis tilts from one point to another, as far as the trace has them, rad/s. */
  private double rate(long from, long to) {
    long first = Math.max(trace.oldest(), from);
    long last = Math.min(trace.last(), to);
    double seconds = first < last ? trace.seconds(first, last) : 0;
    return seconds > 0 ? trace.chord(first, last) / seconds : 0;
  }
}
