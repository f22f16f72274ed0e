package com.backaware.motion.hold;

import com.backaware.motion.exercise.HoldAngle;
import com.backaware.motion.exercise.HoldLimits;
import com.backaware.motion.exercise.HoldPosture;
import com.backaware.motion.repetition.PelvisMotion;

/**
 * Tells when a hold begins and ends.
 *
 * <pre>
 * AWAY ──still in the posture for the settling time──▶ HOLDING ──place left for long──▶ AWAY
 * </pre>
 *
 * <p>A hold begins where that stillness began, and ends where the last one ended: what comes after
 * it is the way out.
 */
final class HoldTracker {
  /** How long the place may be left for without ending the hold, seconds. Chosen. */
  private static final double LEAVING_SECONDS = 0.3;

  /**
   * Hips that sink so far without turning back do not sag: the body lies down, metres. Chosen: half
   * of what there is between a plank and the floor.
   */
  private static final double LYING_DOWN = 0.1;

  /** Hips that sag, or come down from a pike, turn back by more, degrees. Chosen: over breath. */
  private static final double SAGGING = 4;

  /** That long a change of tilt is remembered, seconds: like one of height. */
  private static final double TILT_SECONDS = PelvisRise.HEIGHT_LEAK_SECONDS;

  private static final HoldAngle[] ANGLES = HoldAngle.values();

  private final HoldLimits limits;
  private final HoldPose pose;
  private final HoldAngle[] placed;
  private final double[] start = new double[ANGLES.length];
  private boolean holding;
  private boolean still;
  private boolean liesDown;
  private double usualTilt;
  private long stillSinceMicros;
  private double stillSeconds;
  private long startMicros;
  private long lastInMicros;
  private long lastStillMicros;

  HoldTracker(HoldLimits limits, HoldPose pose) {
    this.limits = limits;
    this.pose = pose;
    placed =
        limits.posture() == HoldPosture.SIDE
            ? new HoldAngle[] {HoldAngle.LIST, HoldAngle.ROLL}
            : new HoldAngle[] {HoldAngle.TILT, HoldAngle.LIST};
  }

  /**
   * Takes in a sample, after the pose did.
   *
   * @param rise how far the pelvis has risen of late, metres
   */
  void update(PelvisMotion motion, double rise) {
    followLyingDown(motion.seconds, rise);
    boolean there = holding ? !isFar() : pose.lies(limits.posture());
    boolean in = there && !liesDown && motion.seconds <= LEAVING_SECONDS;
    followStillness(motion, in && pose.rate() <= limits.stillDegreesPerSecond());
    boolean settled = stillSeconds >= limits.settleSeconds();
    if (!holding) {
      if (settled) {
        begin(motion.timeMicros);
      }
      return;
    }
    if (in) {
      lastInMicros = motion.timeMicros;
      lastStillMicros = settled ? motion.timeMicros : lastStillMicros;
    }
    holding = (motion.timeMicros - lastInMicros) * 1e-6 <= LEAVING_SECONDS;
    still &= holding;
  }

  /** Whether a hold is under way. */
  boolean holding() {
    return holding;
  }

  /** When the hold under way, or the last one, began. */
  long startMicros() {
    return startMicros;
  }

  /** When the hold was last in its place and still. */
  long lastMicros() {
    return lastStillMicros;
  }

  /** How far an angle is from where the hold began, degrees; NaN where it does not show. */
  double drift(HoldAngle angle) {
    return pose.get(angle) - start[angle.ordinal()];
  }

  /** An angle where the hold began, degrees. */
  double start(HoldAngle angle) {
    return start[angle.ordinal()];
  }

  /**
   * Follows whether a plank has ended on the floor: one who lies there looks like one who holds.
   */
  private void followLyingDown(double seconds, double rise) {
    double turned = pose.get(HoldAngle.TILT) - usualTilt;
    usualTilt += turned * Math.min(1, seconds / TILT_SECONDS);
    if (liesDown) {
      liesDown = pose.lies(limits.posture()) && rise < LYING_DOWN;
    } else if (holding && limits.posture() == HoldPosture.PRONE) {
      liesDown = rise < -LYING_DOWN && turned > -SAGGING;
    }
  }

  /** Follows for how long the body has been still, and where it was on average meanwhile. */
  private void followStillness(PelvisMotion motion, boolean now) {
    if (!now || !still) {
      stillSinceMicros = motion.timeMicros;
    }
    still = now;
    stillSeconds = (motion.timeMicros - stillSinceMicros) * 1e-6;
    if (!holding) {
      double share = stillSeconds > 0 ? Math.min(1, motion.seconds / stillSeconds) : 1;
      for (int i = 0; i < ANGLES.length; i++) {
        double angle = pose.get(ANGLES[i]);
        start[i] = Double.isNaN(start[i]) ? angle : start[i] + share * (angle - start[i]);
      }
    }
  }

  private boolean isFar() {
    for (HoldAngle angle : placed) {
      if (Math.abs(drift(angle)) > limits.leaveDegrees()) {
        return true;
      }
    }
    return false;
  }

  private void begin(long timeMicros) {
    holding = true;
    startMicros = stillSinceMicros;
    lastInMicros = timeMicros;
    lastStillMicros = timeMicros;
    usualTilt = start[HoldAngle.TILT.ordinal()];
    pose.forgetTurn();
    start[HoldAngle.LEVEL_TILT.ordinal()] = 0;
  }
}
