package com.backaware.motion.exercise;

/**
 * What a movement of the pelvis has to be like to count as a repetition of an exercise.
 *
 * @param signal what shows the repetitions
 * @param begins the end at which a repetition begins and ends
 * @param rests the end at which the wearer waits before and after a set: the other one than {@code
 *     begins} where bending down to the weight, and standing up in the end, are no repetitions
 * @param leastDepthMetres smallest way down of the pelvis, for {@link MovementSignal#HEIGHT}
 * @param largestDepthMetres largest way down; a hinge that sinks further fetches something
 * @param leastTiltDegrees smallest turn of the pelvis against gravity
 * @param largestTiltDegrees largest one
 * @param leastPoseDegrees how far from own standing the pelvis is turned at least where a
 *     repetition begins, where standing is known
 * @param largestPoseDegrees how far it is turned there at most
 * @param shortestSeconds shortest duration
 * @param longestSeconds longest duration
 * @param leastSpeed smallest peak speed down and up, m/s; slow repetitions need less
 * @param largestRoughness all turning back and forth together, as a multiple of what one smooth way
 *     there and back needs: 1 is perfectly smooth, steps of walking make it grow
 * @param largestHeadingChangeDegrees how far the pelvis may turn about the vertical
 * @param largestTiltLeftDegrees how far the pelvis may be turned at the end against the start
 * @param setPauseSeconds a set closes when no repetition has started for so long
 */
public record MovementLimits(
    MovementSignal signal,
    MovementEnd begins,
    MovementEnd rests,
    double leastDepthMetres,
    double largestDepthMetres,
    double leastTiltDegrees,
    double largestTiltDegrees,
    double leastPoseDegrees,
    double largestPoseDegrees,
    double shortestSeconds,
    double longestSeconds,
    double leastSpeed,
    double largestRoughness,
    double largestHeadingChangeDegrees,
    double largestTiltLeftDegrees,
    double setPauseSeconds)
    implements WorkLimits {

  /**
   * Whether its repetitions can be told from getting up and sitting down only by the pose in which
   * they begin, so that nothing counts until own standing is known.
   */
  public boolean needsStanding() {
    return signal == MovementSignal.HEIGHT && leastPoseDegrees > 0;
  }

  /**
   * @throws IllegalArgumentException if a value is out of range, or a largest one below its least
   */
  public MovementLimits {
    Range.require("leastDepthMetres", leastDepthMetres, 0, 1);
    Range.require("largestDepthMetres", largestDepthMetres, leastDepthMetres, 2);
    Range.require("leastTiltDegrees", leastTiltDegrees, 0.1, 90);
    Range.require("largestTiltDegrees", largestTiltDegrees, leastTiltDegrees, 180);
    Range.require("leastPoseDegrees", leastPoseDegrees, 0, 180);
    Range.require("largestPoseDegrees", largestPoseDegrees, leastPoseDegrees, 180);
    Range.require("shortestSeconds", shortestSeconds, 0.1, 12);
    Range.require("longestSeconds", longestSeconds, shortestSeconds, 12);
    Range.require("leastSpeed", leastSpeed, 0.01, 5);
    Range.require("largestRoughness", largestRoughness, 1, 100);
    Range.require("largestHeadingChangeDegrees", largestHeadingChangeDegrees, 1, 320);
    Range.require("largestTiltLeftDegrees", largestTiltLeftDegrees, 0.1, 180);
    Range.require("setPauseSeconds", setPauseSeconds, 1, 600);
  }
}
