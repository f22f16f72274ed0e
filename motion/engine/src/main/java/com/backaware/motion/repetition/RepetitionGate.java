package com.backaware.motion.repetition;

import com.backaware.motion.exercise.RepetitionLimits;

/** Tells a repetition from everything else that goes down and up. */
final class RepetitionGate {
  private final RepetitionLimits limits;

  RepetitionGate(RepetitionLimits limits) {
    this.limits = limits;
  }

  /** Whether a complete movement is a repetition. */
  boolean counts(MotionTrace trace, VerticalProfile profile) {
    return profile.seconds() >= limits.shortestSeconds()
        && profile.seconds() <= limits.longestSeconds()
        && profile.depth() >= limits.leastDepthMetres()
        && profile.speedDown() >= limits.leastSpeed()
        && profile.speedUp() >= limits.leastSpeed()
        && profile.roughness() <= limits.largestRoughness()
        && tiltCounts(trace, profile.start(), profile.end())
        && headingDegrees(trace, profile.start(), profile.end())
            <= limits.largestHeadingChangeDegrees();
  }

  /**
   * Whether the movement since {@code start} is smooth and straight enough to become a repetition.
   *
   * @param gravityError learned vertical reading at standing still over standard gravity, m/s²
   */
  boolean plausible(MotionTrace trace, long start, double gravityError) {
    double down = 0;
    double up = 0;
    double last = 0;
    double change = 0;
    for (long k = start; k <= trace.last(); k++) {
      double seconds = (trace.time(k) - trace.time(start)) * 1e-6;
      double speed = trace.speed(k) - trace.speed(start) - gravityError * seconds;
      down = Math.max(down, -speed);
      up = Math.max(up, speed);
      change += Math.abs(speed - last);
      last = speed;
    }
    return down >= limits.leastSpeed()
        && change <= limits.largestRoughness() * 2 * (down + up)
        && headingDegrees(trace, start, trace.last()) <= limits.largestHeadingChangeDegrees();
  }

  private boolean tiltCounts(MotionTrace trace, long start, long end) {
    double largest = 0;
    for (long k = start; k <= end; k++) {
      largest = Math.max(largest, trace.tiltDegrees(start, k));
    }
    return largest >= limits.leastTiltDegrees()
        && trace.tiltDegrees(start, end) <= limits.largestTiltLeftDegrees();
  }

  private static double headingDegrees(MotionTrace trace, long start, long end) {
    double least = trace.heading(start);
    double largest = least;
    for (long k = start; k <= end; k++) {
      least = Math.min(least, trace.heading(k));
      largest = Math.max(largest, trace.heading(k));
    }
    return Math.toDegrees(largest - least);
  }
}
