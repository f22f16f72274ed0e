package com.backaware.motion.judgement;

import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DeviationLimits;
import java.util.Optional;

/**
 * What is normal for the wearer, and from where on it is a fault.
 *
 * @param mean the wearer's own mean, or the usual one
 * @param margin from there to the cue threshold, above 0
 */
record OwnLimit(double mean, double margin) {
  /** From the wearer's own statistic, or the safe defaults without one. */
  static OwnLimit of(DeviationLimits limits, Optional<Statistic> own) {
    return own.map(
            statistic ->
                new OwnLimit(
                    statistic.mean(),
                    within(
                        limits.deviations() * statistic.standardDeviation(),
                        limits.leastMargin(),
                        limits.largestMargin())))
        .orElseGet(() -> new OwnLimit(limits.usual(), limits.largestUsual() - limits.usual()));
  }

  /** 0 at the mean, 1 at the cue threshold. */
  double score(double value) {
    return (value - mean) / margin;
  }

  /** How far a value is past the cue threshold, in its unit. */
  double excess(double value) {
    return (score(value) - 1) * margin;
  }

  static double within(double value, double least, double largest) {
    return Math.max(least, Math.min(largest, value));
  }
}
