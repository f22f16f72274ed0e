package com.backaware.motion.exercise;

/**
 * What a movement has to be like to count as a repetition of an exercise in which the pelvis goes
 * down and comes up again. The values for each exercise are in its {@link ExerciseProfile}.
 *
 * @param leastDepthMetres shortest way down of the pelvis
 * @param leastTiltDegrees smallest turn of the pelvis against gravity
 * @param shortestSeconds shortest duration
 * @param longestSeconds longest duration
 * @param leastSpeed smallest peak speed down and up, m/s
 * @param largestRoughness largest change of vertical speed in all, as a multiple of what one smooth
 *     way down and up needs: 1 is perfectly smooth, steps of walking make it grow
 * @param largestHeadingChangeDegrees how far the pelvis may turn about the vertical
 * @param largestTiltLeftDegrees how far the pelvis may be turned at the end against the start
 * @param setPauseSeconds a set closes when no repetition has started for so long
 */
public record RepetitionLimits(
    double leastDepthMetres,
    double leastTiltDegrees,
    double shortestSeconds,
    double longestSeconds,
    double leastSpeed,
    double largestRoughness,
    double largestHeadingChangeDegrees,
    double largestTiltLeftDegrees,
    double setPauseSeconds)
    implements WorkLimits {

  /**
   * @throws IllegalArgumentException if a value is not a finite number above 0, the roughness is
   *     below 1, or the longest duration is below the shortest or above 12 s
   */
  public RepetitionLimits {
    Range.require("leastDepthMetres", leastDepthMetres, 0.05, 1);
    Range.require("leastTiltDegrees", leastTiltDegrees, 0.1, 90);
    Range.require("shortestSeconds", shortestSeconds, 0.1, 12);
    Range.require("longestSeconds", longestSeconds, shortestSeconds, 12);
    Range.require("leastSpeed", leastSpeed, 0.01, 5);
    Range.require("largestRoughness", largestRoughness, 1, 100);
    Range.require("largestHeadingChangeDegrees", largestHeadingChangeDegrees, 1, 360);
    Range.require("largestTiltLeftDegrees", largestTiltLeftDegrees, 0.1, 180);
    Range.require("setPauseSeconds", setPauseSeconds, 1, 600);
  }
}
