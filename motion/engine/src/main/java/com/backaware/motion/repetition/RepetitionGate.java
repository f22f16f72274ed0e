package com.backaware.motion.repetition;

import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.repetition.travel.BackAndForth;

/** Tells a repetition from everything else that goes down and up. */
final class RepetitionGate {
  // All chosen. What is left to rise above the start at most, in metres and as a part of the way.
  private static final double RISE = 0.03;
  private static final double RISE_PART = 0.3;

  // How far the pelvis may be turned at the end, degrees and as a part of its turn. Chosen; people
  // who lean far come up before they are upright.
  private static final double TILT_LEFT = 3;
  private static final double TILT_LEFT_PART = 0.7;
  private static final double SLOW_TILT_LEFT_PART = 0.3;

  /** A cycle of the tilt that is shorter is no slow repetition, seconds. Chosen. */
  private static final double SLOW_SECONDS = 1.4;

  /** A slow repetition tilts by so much at least, degrees. Chosen. */
  private static final double LEAST_SLOW_TILT = 5;

  /** A slow repetition turns aside by this part of its tilt at most. Chosen. */
  private static final double LARGEST_WOBBLE = 0.25;

  /** What may be wrong with the vertical reading in the far pose apart from bias, m/s². Chosen. */
  private static final double READING_ERROR = 0.1;

  // Down with more than this for so many points, or for the last ones, is free fall, m/s²; quick
  // squats come near it for shorter. Chosen.
  private static final double FLIGHT = 9.3;
  private static final int FLIGHT_POINTS = 9;
  private static final int TAKE_OFF_POINTS = 5;

  // A bow tilts the pelvis further than this, degrees, and sinks little for it, degrees per metre.
  // Both chosen: squats of four people with all faults stay under the one or the other.
  private static final double BOW_TILT = 60;
  private static final double BOW_TILT_PER_METRE = 190;

  private final MovementLimits limits;
  private final MotionTrace trace;
  private final BackAndForth changes = new BackAndForth(VerticalProfile.SHAKING);
  private long start = Long.MIN_VALUE;
  private long last;
  private double speed;
  private double speedDown;
  private double speedUp;
  private double leastHeading;
  private double largestHeading;

  RepetitionGate(MovementLimits limits, MotionTrace trace) {
    this.limits = limits;
    this.trace = trace;
  }

  /** Whether a complete movement is a repetition, but for its tilt. */
  boolean counts(VerticalProfile profile) {
    double seconds = profile.seconds();
    double depth = profile.depth();
    double leastSpeed = Math.min(limits.leastSpeed(), 2 * depth / seconds);
    return seconds >= limits.shortestSeconds()
        && seconds <= limits.longestSeconds()
        && depth >= limits.leastDepthMetres()
        && depth <= limits.largestDepthMetres()
        && profile.rise() <= RISE + RISE_PART * depth
        && Math.min(profile.speedDown(), profile.speedUp()) >= leastSpeed
        && profile.roughness() <= limits.largestRoughness()
        && !flies(profile.start())
        && headingDegrees(profile.start(), profile.end()) <= limits.largestHeadingChangeDegrees();
  }

  /** How sure a repetition is, from 0.5 to 1: the smoother, the surer. */
  double confidence(VerticalProfile profile) {
    double spare = limits.largestRoughness() - profile.roughness();
    double part = spare / Math.max(1e-9, limits.largestRoughness() - 1);
    return 0.5 + 0.5 * Math.max(0, Math.min(1, part));
  }

  /** Whether the tilt between two points is that of a repetition of such a depth. */
  boolean tiltCounts(long start, long end, double depth) {
    double chord = 0;
    for (long k = start; k <= end; k++) {
      chord = Math.max(chord, trace.chord(start, k));
    }
    double tilt = Math.toDegrees(chord);
    double left = Math.toDegrees(trace.chord(start, end));
    return tiltCounts(tilt, depth)
        && left <= Math.min(limits.largestTiltLeftDegrees(), TILT_LEFT + TILT_LEFT_PART * tilt);
  }

  /** Whether a complete slow movement is a repetition: by its tilt rather than by its height. */
  boolean countsSlow(VerticalProfile height, TiltProfile tilt) {
    double seconds = tilt.seconds();
    double drift = drift(tilt) + height.uncertainty(tilt.turn());
    return seconds >= Math.max(SLOW_SECONDS, limits.shortestSeconds())
        && seconds <= limits.longestSeconds()
        && height.depth() >= limits.leastDepthMetres() - drift
        && height.depth() <= limits.largestDepthMetres() + drift
        && height.rise() <= RISE + RISE_PART * height.depth() + drift
        && height.roughness() <= limits.largestRoughness()
        && tilt.way() >= LEAST_SLOW_TILT
        && tiltCounts(tilt.way(), height.depth() + drift)
        && tilt.left() <= TILT_LEFT + SLOW_TILT_LEFT_PART * tilt.way()
        && tilt.left() <= limits.largestTiltLeftDegrees()
        && tilt.wobble() <= LARGEST_WOBBLE
        && tilt.roughness() <= limits.largestRoughness()
        && tilt.headingChange() <= limits.largestHeadingChangeDegrees();
  }

  /**
   * How wrong the height of a movement may be, metres: a reading that is wrong in the far pose and
   * goes with the tilt, integrated twice over a cycle.
   */
  static double drift(TiltProfile tilt) {
    double part = tilt.seconds() / (2 * Math.PI);
    double turned = Math.sin(Math.toRadians(Math.min(90, tilt.way())));
    return READING_ERROR * turned * part * part;
  }

  /**
   * Follows the movement that began at a point, up to the trace's last one.
   *
   * @param gravityError learned vertical reading at standing still over standard gravity, m/s²
   */
  void follow(long top, double gravityError) {
    if (top != start) {
      restart(top);
    }
    for (; last < trace.last(); last++) {
      speed += trace.speedChange(last + 1) - gravityError * trace.seconds(last, last + 1);
      speedDown = Math.max(speedDown, -speed);
      speedUp = Math.max(speedUp, speed);
      changes.add(speed);
      double heading = trace.turnDegrees(start, last + 1);
      leastHeading = Math.min(leastHeading, heading);
      largestHeading = Math.max(largestHeading, heading);
    }
  }

  /** Whether the movement followed is smooth and straight enough to become a repetition. */
  boolean plausible() {
    return speedDown >= limits.leastSpeed()
        && changes.sum() <= limits.largestRoughness() * 2 * (speedDown + speedUp)
        && largestHeading - leastHeading <= limits.largestHeadingChangeDegrees();
  }

  private void restart(long top) {
    start = top;
    last = Math.max(top, trace.oldest());
    speed = 0;
    speedDown = 0;
    speedUp = 0;
    leastHeading = 0;
    largestHeading = 0;
    changes.restart();
    changes.add(0);
  }

  private boolean tiltCounts(double tilt, double depth) {
    boolean bow = tilt > BOW_TILT && tilt > BOW_TILT_PER_METRE * depth;
    return tilt >= limits.leastTiltDegrees() && tilt <= limits.largestTiltDegrees() && !bow;
  }

  /** Whether the pelvis falls freely, or has just begun to: a jump. */
  private boolean flies(long start) {
    long last = trace.last();
    if (falls(Math.max(start, last - TAKE_OFF_POINTS), last)) {
      return true;
    }
    for (long k = start + FLIGHT_POINTS; k <= last; k++) {
      if (falls(k - FLIGHT_POINTS, k)) {
        return true;
      }
    }
    return false;
  }

  private boolean falls(long from, long to) {
    return from < to && trace.meanReading(from, to) < -FLIGHT;
  }

  private double headingDegrees(long start, long end) {
    double least = 0;
    double largest = 0;
    for (long k = start; k <= end; k++) {
      double heading = trace.turnDegrees(start, k);
      least = Math.min(least, heading);
      largest = Math.max(largest, heading);
    }
    return largest - least;
  }
}
