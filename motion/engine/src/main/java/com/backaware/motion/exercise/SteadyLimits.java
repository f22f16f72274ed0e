package com.backaware.motion.exercise;

/**
 * What counts as work in an exercise in which the pelvis stays where it is while the arms move:
 * time in its posture, not repetitions, which hardly reach the belt.
 *
 * @param leastTiltDegrees forward tilt against standing from which on the posture is the exercise's
 * @param largestTiltDegrees forward tilt up to which it is
 * @param settleSeconds how long the pelvis has to be still at first
 * @param stillDegreesPerSecond how fast it may turn meanwhile
 * @param calmDegreesPerSecond up to which rate it keeps its place, rather than being on a way
 * @param leaveDegrees how far from where it began the work is over
 * @param leaveSeconds when it stays there for longer
 * @param restlessSeconds or when it was not calm for longer, without its hips being thrown
 * @param shortestSeconds shorter ones are no work
 * @param habitSeconds what happens once may be anything; it counts when it happens again within so
 *     long: at most a few repetitions
 */
public record SteadyLimits(
    double leastTiltDegrees,
    double largestTiltDegrees,
    double settleSeconds,
    double stillDegreesPerSecond,
    double calmDegreesPerSecond,
    double leaveDegrees,
    double leaveSeconds,
    double restlessSeconds,
    double shortestSeconds,
    double habitSeconds)
    implements WorkLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range, or a largest one below its least
   */
  public SteadyLimits {
    Range.require("leastTiltDegrees", leastTiltDegrees, -180, 180);
    Range.require("largestTiltDegrees", largestTiltDegrees, leastTiltDegrees, 180);
    Range.require("settleSeconds", settleSeconds, 0.2, 10);
    Range.require("stillDegreesPerSecond", stillDegreesPerSecond, 1, 90);
    Range.require("calmDegreesPerSecond", calmDegreesPerSecond, stillDegreesPerSecond, 90);
    Range.require("leaveDegrees", leaveDegrees, 10, 90);
    Range.require("leaveSeconds", leaveSeconds, 0.1, 5);
    Range.require("restlessSeconds", restlessSeconds, 0.5, 30);
    Range.require("shortestSeconds", shortestSeconds, 0, 60);
    Range.require("habitSeconds", habitSeconds, 1, 120);
  }
}
