package com.backaware.motion.judgement.side;

import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DeviationLimits;
import java.util.Optional;

/**
 * How far an angle goes to the sides from where it starts while all is well, degrees. A habit may
 * come early or late on the way, and has to come in part; who has none may have any less.
 *
 * @param least farthest to the one side at the end of the way
 * @param largest farthest to the other side there
 * @param margin from there to the cue threshold, above 0
 */
record SideHabit(double least, double largest, double margin) {
  /** So late a habit comes: part of the habit at the end, for each part of the way. Chosen. */
  private static final double LATE = 0.8;

  /** From the wearer's own statistic, or the safe defaults without one. */
  static SideHabit of(DeviationLimits limits, Optional<Statistic> own) {
    double mean = own.map(Statistic::mean).orElse(limits.usual());
    double margin =
        own.map(statistic -> limits.deviations() * statistic.standardDeviation())
            .map(spread -> Math.max(limits.leastMargin(), Math.min(limits.largestMargin(), spread)))
            .orElse(limits.usualMargin());
    return new SideHabit(mean, mean, margin);
  }

  /**
   * How far a value is beyond the habit, degrees; its sign tells the side.
   *
   * @param way part of the way that has been gone, 0 to 1; NaN where it is not known
   */
  double beyond(double value, double way) {
    double part = Double.isNaN(way) ? 0 : LATE * way;
    double from = Math.min(least, part * least);
    double to = Math.max(largest, part * largest);
    return value - Math.max(from, Math.min(to, value));
  }

  /** The same as a part of the margin. */
  double score(double value, double way) {
    return beyond(value, way) / margin;
  }
}
