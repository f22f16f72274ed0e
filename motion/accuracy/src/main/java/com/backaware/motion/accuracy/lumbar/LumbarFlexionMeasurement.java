package com.backaware.motion.accuracy.lumbar;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.data.ReferenceTable;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Statistics;
import com.backaware.motion.accuracy.plot.CurveChart;
import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Flexion of the low back as the engine tells it while a set goes on. */
public final class LumbarFlexionMeasurement implements Measurement {
  private final Recordings recordings;

  /** Measures on these recordings. */
  public LumbarFlexionMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "lumbar-flexion";
  }

  @Override
  public String title() {
    return "Flexion of the low back, two sensors";
  }

  @Override
  public String method() {
    return "opencap_squat: root mean square error over every row in which the engine tells the"
        + " flexion, against the motion-captured joint angle less its value in the first row."
        + " No calibration, nothing known of how the sensors sit. The sensor signals are"
        + " synthesised from the joint angles, with noise and bias. One person, one set.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.OPENCAP_SQUAT;
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(DataSet.OPENCAP_SQUAT);
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<FlexionTrial> trials = new ArrayList<>();
    for (Recording recording : recordings.of(DataSet.OPENCAP_SQUAT)) {
      if (ReferenceTable.isBeside(recording)) {
        trials.add(FlexionTrial.of(recording));
      }
    }
    return new Outcome(rows(trials), trials.stream().map(LumbarFlexionMeasurement::plot).toList());
  }

  private static List<Row> rows(List<FlexionTrial> trials) {
    List<Double> errors = trials.stream().flatMap(trial -> trial.errors().stream()).toList();
    int all = trials.stream().mapToInt(trial -> trial.truth().length).sum();
    double[] each = errors.stream().mapToDouble(Double::doubleValue).toArray();
    String n = errors.size() + " rows";
    String mean = String.format(Locale.ROOT, "; mean error %.2f°", Statistics.mean(errors));
    return List.of(
        Row.of(
                "lumbar-flexion.rmse",
                "flexion error",
                Statistics.rootMeanSquare(each),
                Unit.DEGREES,
                n + mean)
            .target(Target.atMost(2))
            .known("10.7°, 6.7° adjusted"),
        Row.of(
            "lumbar-flexion.answered",
            "rows in which flexion is told",
            (double) errors.size() / all,
            Unit.SHARE,
            all + " rows"));
  }

  private static Plot plot(FlexionTrial trial) {
    return new CurveChart(
            "Flexion of the low back, " + trial.name().replace('_', ' '),
            "As the engine tells it after each sample, against motion capture.",
            "time, seconds",
            "flexion, degrees")
        .curve(Ink.TRUTH, "motion capture", trial.seconds(), trial.truth())
        .curve(Ink.FIRST, "engine", trial.seconds(), trial.told())
        .plot();
  }
}
