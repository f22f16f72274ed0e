package com.backaware.motion.repetition.signal;

import com.backaware.motion.exercise.MovementEnd;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.repetition.TiltProfile;
import com.backaware.motion.repetition.VerticalProfile;
import com.backaware.motion.repetition.travel.TiltCycles.Cycle;

/** Tells a repetition in which the pelvis turns from everything else in which it does. */
final class TiltGate {
  /** How far the pelvis may be turned at the end, degrees and as a part of its turn. Chosen. */
  private static final double LEFT = 3;

  private static final double LEFT_PART = 0.3;

  /** The pelvis turns aside by this part of its tilt at most. Chosen. */
  private static final double LARGEST_WOBBLE = 0.25;

  /** Shaking up and down that is not roughness, all changes of speed together, m/s. Chosen. */
  private static final double SHAKING = 0.3;

  /** The pelvis has gone up or down when it has by so much, metres. Chosen. */
  private static final double CLEAR = 0.02;

  /** A hinge from the top that lifts the pelvis by more is none, metres. Chosen. */
  private static final double LARGEST_RISE = 0.1;

  /** Within a set who rounds the back rather than hinge still does a repetition. Chosen. */
  private static final double IN_SET = 0.5;

  private final MovementLimits limits;

  TiltGate(MovementLimits limits) {
    this.limits = limits;
  }

  /**
   * Whether a cycle is a repetition.
   *
   * @param height of the same movement
   * @param inSet whether a repetition ended shortly before
   */
  boolean counts(TiltProfile tilt, VerticalProfile height, Cycle cycle, boolean inSet) {
    return tilt.seconds() >= limits.shortestSeconds()
        && tilt.seconds() <= limits.longestSeconds()
        && tilt.way() >= (inSet ? IN_SET : 1) * limits.leastTiltDegrees()
        && tilt.way() <= limits.largestTiltDegrees()
        && tilt.left() <= Math.min(limits.largestTiltLeftDegrees(), LEFT + LEFT_PART * tilt.way())
        && tilt.wobble() <= LARGEST_WOBBLE
        && tilt.roughness() <= limits.largestRoughness()
        && tilt.headingChange() <= limits.largestHeadingChangeDegrees()
        && height.changes() <= 2 * limits.largestRoughness() * height.speeds() + SHAKING
        && heightCounts(tilt, height, cycle, inSet);
  }

  /** How sure a repetition is, from 0.5 to 1: the smoother and the straighter, the surer. */
  double confidence(TiltProfile tilt) {
    double smooth = (limits.largestRoughness() - tilt.roughness()) / limits.largestRoughness();
    double straight = 1 - tilt.wobble() / LARGEST_WOBBLE;
    return 0.5 + 0.5 * Math.max(0, Math.min(1, Math.min(2 * smooth, straight)));
  }

  private boolean heightCounts(
      TiltProfile tilt, VerticalProfile height, Cycle cycle, boolean inSet) {
    double up = height.rise() - height.depth();
    double error = height.uncertainty(tilt.turn());
    double clear = CLEAR + error;
    if (limits.begins() == MovementEnd.TOP) {
      double depth = height.depth();
      return up < LARGEST_RISE + clear
          && depth >= limits.leastDepthMetres() - error
          && depth <= limits.largestDepthMetres() + error / 2;
    }
    if (limits.rests() == MovementEnd.BOTTOM) {
      return up >= limits.leastDepthMetres() - 2 * error;
    }
    if (up > clear || up < -clear || limits.leastDepthMetres() > 2 * clear) {
      return up > 0 && up >= limits.leastDepthMetres() - error;
    }
    return inSet || cycle == Cycle.FROM_FAR;
  }
}
