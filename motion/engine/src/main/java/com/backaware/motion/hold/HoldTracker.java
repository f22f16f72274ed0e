package com.backaware.motion.hold;

import com.backaware.motion.exercise.HoldAngle;
import com.backaware.motion.exercise.HoldLimits;
import com.backaware.motion.repetition.PelvisMotion;

/**
 * Tells when a hold begins and ends.
 *
 * <pre>
 * AWAY ──still in the posture for the settling time──▶ HOLDING ──posture or place left──▶ AWAY
 * </pre>
 */
final class HoldTracker {
  /** How long the posture may be left for without ending the hold, seconds. Chosen. */
  private static final double LEAVING_SECONDS = 0.3;

  private final HoldLimits limits;
  private final HoldPose pose;
  private final double[] start = new double[HoldAngle.values().length];
  private boolean holding;
  private long stillSinceMicros;
  private long startMicros;
  private long lastInMicros;

  HoldTracker(HoldLimits limits, HoldPose pose) {
    this.limits = limits;
    this.pose = pose;
  }

  /** Takes in a sample, after the pose did. */
  void update(PelvisMotion motion) {
    boolean lies = pose.lies(limits.posture());
    boolean still = Math.toDegrees(motion.rate) <= limits.stillDegreesPerSecond();
    if (holding) {
      if (lies && !isFar()) {
        lastInMicros = motion.timeMicros;
      }
      holding = (motion.timeMicros - lastInMicros) * 1e-6 <= LEAVING_SECONDS;
      stillSinceMicros = motion.timeMicros;
      return;
    }
    if (!lies || !still || motion.seconds > LEAVING_SECONDS) {
      stillSinceMicros = motion.timeMicros;
    } else if ((motion.timeMicros - stillSinceMicros) * 1e-6 >= limits.settleSeconds()) {
      begin(motion.timeMicros);
    }
  }

  /** Whether a hold is under way. */
  boolean holding() {
    return holding;
  }

  /** When the hold under way, or the last one, began. */
  long startMicros() {
    return startMicros;
  }

  /** When the hold was last in its place. */
  long lastMicros() {
    return lastInMicros;
  }

  /** How far an angle is from where the hold began, degrees; NaN where it does not show. */
  double drift(HoldAngle angle) {
    return pose.get(angle) - start[angle.ordinal()];
  }

  /** An angle where the hold began, degrees. */
  double start(HoldAngle angle) {
    return start[angle.ordinal()];
  }

  private boolean isFar() {
    return Math.abs(drift(HoldAngle.TILT)) > limits.leaveDegrees()
        || Math.abs(drift(HoldAngle.LIST)) > limits.leaveDegrees();
  }

  private void begin(long timeMicros) {
    holding = true;
    startMicros = stillSinceMicros;
    lastInMicros = timeMicros;
    for (HoldAngle angle : HoldAngle.values()) {
      start[angle.ordinal()] = pose.get(angle);
    }
  }
}
