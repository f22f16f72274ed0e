package com.backaware.motion.exercise;

/**
 * When a repetition is not deep enough.
 *
 * @param deviations standard deviations under the wearer's own mean that are too few
 * @param leastShortfall smallest shortfall that is too much, as a part of the own depth
 * @param largestShortfall largest shortfall that may still pass, as a part of the own depth
 * @param usualDepth mean assumed without a reference, metres
 * @param leastUsualDepth threshold without a reference, metres
 */
public record DepthLimits(
    double deviations,
    double leastShortfall,
    double largestShortfall,
    double usualDepth,
    double leastUsualDepth)
    implements FaultLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range, or a larger one below a smaller
   */
  public DepthLimits {
    Range.require("deviations", deviations, 0, 10);
    Range.require("leastShortfall", leastShortfall, 0.01, 1);
    Range.require("largestShortfall", largestShortfall, leastShortfall, 1);
    Range.require("leastUsualDepth", leastUsualDepth, 0, 2);
    Range.require("usualDepth", usualDepth, leastUsualDepth + 0.01, 2);
  }
}
