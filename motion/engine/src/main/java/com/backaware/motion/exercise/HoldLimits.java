package com.backaware.motion.exercise;

/**
 * What counts as a hold.
 *
 * @param posture how the body lies
 * @param settleSeconds how long it has to be still at first
 * @param stillDegreesPerSecond how fast the pelvis may turn meanwhile
 * @param leaveDegrees how far from where it began the hold is over
 * @param shortestSeconds shorter ones are no holds
 */
public record HoldLimits(
    HoldPosture posture,
    double settleSeconds,
    double stillDegreesPerSecond,
    double leaveDegrees,
    double shortestSeconds)
    implements WorkLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public HoldLimits {
    Range.require("settleSeconds", settleSeconds, 0.2, 10);
    Range.require("stillDegreesPerSecond", stillDegreesPerSecond, 1, 90);
    Range.require("leaveDegrees", leaveDegrees, 10, 90);
    Range.require("shortestSeconds", shortestSeconds, 0, 60);
  }
}
