package com.backaware.motion.accuracy.tilt;

import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Statistics;
import com.backaware.motion.accuracy.plot.CurveChart;
import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import java.util.List;
import java.util.Locale;

/** Tilt over one repetition, estimated and true. */
final class TiltedRepetition {
  private final String name;
  private final double[] seconds;
  private final double[] estimate;
  private final double[] truth;

  /**
   * Keeps the arrays as they are.
   *
   * @param name the repetition's
   * @param seconds times
   * @param estimate forward tilt, degrees
   * @param truth forward tilt, degrees
   */
  TiltedRepetition(String name, double[] seconds, double[] estimate, double[] truth) {
    this.name = name;
    this.seconds = seconds;
    this.estimate = estimate;
    this.truth = truth;
  }

  /** Whether the tilt was known from the repetition's start on. */
  boolean knownAtStart() {
    return !Double.isNaN(estimate[0]);
  }

  /** Error once the offset at the start is taken away, degrees. */
  double rmse() {
    return Statistics.rmseAfterOffset(estimate, truth);
  }

  Plot plot() {
    String title = String.format(Locale.ROOT, "%s: %.2f°", name, rmse());
    return new CurveChart(
            title,
            "Both are taken as 0 at the repetition's start; the heading gives the error.",
            "time, seconds",
            "forward tilt, degrees")
        .curve(Ink.TRUTH, "optical", seconds, fromZero(truth))
        .curve(Ink.FIRST, "engine", seconds, fromZero(estimate))
        .plot();
  }

  /** The mean error of some repetitions. */
  static Row row(String id, String what, List<TiltedRepetition> tilted) {
    List<Double> errors = tilted.stream().map(TiltedRepetition::rmse).toList();
    String most = Unit.DEGREES.write(Statistics.quantile(errors, 1));
    String n = errors.size() + " repetitions, at most " + most;
    return Row.of(id, "tilt, " + what, Statistics.mean(errors), Unit.DEGREES, n);
  }

  /** Less its value where both curves are known first. */
  private double[] fromZero(double[] curve) {
    int first = 0;
    while (first < curve.length - 1 && Double.isNaN(estimate[first] - truth[first])) {
      first++;
    }
    double[] shifted = new double[curve.length];
    for (int i = 0; i < curve.length; i++) {
      shifted[i] = curve[i] - curve[first];
    }
    return shifted;
  }
}
