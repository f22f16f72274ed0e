package com.backaware.motion.lumbar;

/**
 * Tells from the movement whether both sensors sit on one back, the thoracic one above. Swapped
 * sensors show in how they accelerate against each other: see {@link SpineLever}.
 */
final class BodyWatch {
  // What no back does between the two sensors, degrees. Chosen: flexion beyond the mean and three
  // standard deviations of Narimani et al. (2018), 55 ± 12°, and the skin's movement; the others as
  // far beyond what backs are known to do.
  private static final double LARGEST_FLEXION = 110;
  private static final double LARGEST_EXTENSION = 70;
  private static final double LARGEST_SIDE_BEND = 50;
  private static final double LARGEST_ROTATION = 60;

  // Until such angles count, and for how many times as long they do, seconds. Chosen.
  private static final double APART_SECONDS = 1;
  private static final double SLOWER_BACK = 5;

  // Mean rate of a pelvis that moves, rad/s, and how long the thoracic sensor has to lie still
  // meanwhile, seconds. Chosen: a trunk that carries a sensor is never that still.
  private static final double MOVING_RATE = Math.toRadians(20);
  private static final double RATE_SECONDS = 1;
  private static final double LEFT_SECONDS = 3;

  private double pelvisSquares;
  private double leftSeconds;
  private double apartSeconds;
  private boolean apart;
  private boolean unrelated;
  private boolean swapped;

  /** The sensor was away: it may have been put on anew. */
  void restart() {
    leftSeconds = 0;
    apartSeconds = 0;
    apart = false;
    unrelated = false;
    swapped = false;
  }

  /**
   * Takes in a sample.
   *
   * @param thoraxAtRest whether the thoracic sensor lies still
   */
  void update(double seconds, boolean thoraxAtRest, LumbarJoint joint) {
    double share = seconds / (RATE_SECONDS + seconds);
    pelvisSquares += share * (joint.pelvisSquaredRate() - pelvisSquares);
    boolean moving = pelvisSquares > MOVING_RATE * MOVING_RATE;
    leftSeconds = thoraxAtRest ? leftSeconds + (moving ? seconds : 0) : 0;
    followAngles(seconds, joint);
    unrelated = joint.lever().unrelated();
    swapped = joint.lever().inverted() || (swapped && !joint.lever().upright());
  }

  /** What the movement tells. */
  ThoraxState state() {
    if (leftSeconds >= LEFT_SECONDS) {
      return ThoraxState.LEFT_BEHIND;
    }
    if (apart || unrelated) {
      return ThoraxState.APART;
    }
    return swapped ? ThoraxState.SWAPPED : ThoraxState.WORKING;
  }

  private void followAngles(double seconds, LumbarJoint joint) {
    apartSeconds =
        impossible(joint)
            ? Math.min(APART_SECONDS, apartSeconds + seconds)
            : Math.max(0, apartSeconds - seconds / SLOWER_BACK);
    apart = apart ? apartSeconds > 0 : apartSeconds >= APART_SECONDS;
  }

  /** Angles that are not known, NaN, are no reason. */
  private static boolean impossible(LumbarJoint joint) {
    double flexion = joint.flexionDegrees();
    return flexion > LARGEST_FLEXION
        || flexion < -LARGEST_EXTENSION
        || Math.abs(joint.sideBendDegrees()) > LARGEST_SIDE_BEND
        || Math.abs(joint.rotationDegrees()) > LARGEST_ROTATION;
  }
}
