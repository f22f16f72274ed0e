package com.backaware.motion.judgement;

import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.Direction;
import com.backaware.motion.exercise.LeanLimits;
import java.util.Optional;

/**
 * What is normal for the wearer, and from where on it is a fault.
 *
 * @param mean the wearer's own mean, or the usual one
 * @param margin from there to the cue threshold, above 0
 * @param direction on which side of the mean it is a fault
 */
public record OwnLimit(double mean, double margin, Direction direction) {
  /** From the wearer's own statistic, or the safe defaults without one. */
  public static OwnLimit of(DeviationLimits limits, Optional<Statistic> own) {
    double mean = own.map(Statistic::mean).orElse(limits.usual());
    double margin =
        own.map(statistic -> limits.deviations() * statistic.standardDeviation())
            .map(spread -> within(spread, limits.leastMargin(), limits.largestMargin()))
            .orElse(limits.usualMargin());
    return new OwnLimit(mean, margin, limits.direction());
  }

  /** The same for a lean. */
  public static OwnLimit of(LeanLimits limits, Optional<Statistic> own) {
    double mean = own.map(Statistic::mean).orElse(limits.usual());
    double margin =
        own.isPresent()
            ? Math.max(limits.leastMargin(), limits.share() * (limits.level() - mean))
            : limits.usualMargin();
    return new OwnLimit(mean, margin, Direction.MORE);
  }

  /** 0 at the mean, 1 at the cue threshold. */
  public double score(double value) {
    double over = value - mean;
    return switch (direction) {
      case MORE -> over / margin;
      case LESS -> -over / margin;
      case EITHER -> Math.abs(over) / margin;
    };
  }

  /** How far a value is past the cue threshold, in its unit. */
  public double excess(double value) {
    return (score(value) - 1) * margin;
  }

  /**
   * The same for a value that has not come to its extreme yet: between where it started, at 0, and
   * the own mean it is on its way, or on its way back.
   */
  public double excessSoFar(double value) {
    if (direction != Direction.EITHER) {
      return excess(value);
    }
    double beyond = value - within(value, Math.min(0, mean), Math.max(0, mean));
    return Math.abs(beyond) - margin;
  }

  /** A value, held between two others. */
  public static double within(double value, double least, double largest) {
    return Math.max(least, Math.min(largest, value));
  }
}
