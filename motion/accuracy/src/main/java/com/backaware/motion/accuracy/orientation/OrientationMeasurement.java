package com.backaware.motion.accuracy.orientation;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.plot.Plot;
import com.backaware.motion.accuracy.plot.RowChart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Inclination on the trials of BROAD (Laidig et al., Data 2021, 6(7):72). */
public final class OrientationMeasurement implements Measurement {
  private final Recordings recordings;

  /** Measures on these recordings. */
  public OrientationMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "orientation";
  }

  @Override
  public String title() {
    return "Inclination against optical motion capture";
  }

  @Override
  public String method() {
    return "BROAD: root mean square of the inclination error over the moving part of each trial,"
        + " then the mean over trials. Causal, default parameters, no magnetometer; lower"
        + " rates by averaging blocks of 3 and 6 rows. Where the accelerometer is cut, its axes"
        + " are held at that value before the filter sees them.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.BROAD;
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(DataSet.BROAD);
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<InclinationTrial> trials = new ArrayList<>();
    List<Recording> files = recordings.of(DataSet.BROAD);
    for (Recording file : files) {
      progress.at(trials.size(), files.size(), file.name());
      trials.add(InclinationTrial.of(file));
    }
    List<Row> rows = new ArrayList<>();
    for (Rate rate : Rate.values()) {
      rows.add(row(rate, "", "inclination error", rate.target(), trials));
    }
    List<InclinationTrial> disturbed = trials.stream().filter(InclinationTrial::disturbed).toList();
    for (Rate rate : disturbed.isEmpty() ? new Rate[0] : Rate.values()) {
      rows.add(row(rate, ".disturbed", "the same, tapped or vibrating", rate.known(), disturbed));
    }
    rows.addAll(HardRows.of(trials));
    return new Outcome(rows, List.of(plot(trials)));
  }

  private static Row row(
      Rate rate, String ending, String what, double target, List<InclinationTrial> trials) {
    double mean =
        trials.stream().mapToDouble(trial -> trial.degrees(rate)).average().orElse(Double.NaN);
    String id = "orientation." + rate.name().toLowerCase(Locale.ROOT) + ending;
    Row row =
        Row.of(
            id, what + ", " + rate.hertz() + " Hz", mean, Unit.DEGREES, trials.size() + " trials");
    String known = ending.isEmpty() ? "VQF " + Unit.DEGREES.write(rate.known()) : "";
    return row.target(Target.atMost(target)).known(known);
  }

  private static Plot plot(List<InclinationTrial> trials) {
    double largest = 0;
    for (InclinationTrial trial : trials) {
      for (double degrees : trial.degrees().values()) {
        largest = Math.max(largest, degrees);
      }
    }
    RowChart chart =
        new RowChart(
            "Inclination error per trial",
            "Each trial at three sample rates; the rules are the targets for the means.",
            "inclination error, degrees",
            0,
            Math.max(1.4, largest));
    for (Rate rate : Rate.values()) {
      chart.series(rate.ink(), rate.hertz() + " Hz");
      chart.rule(Unit.DEGREES.write(rate.target()), rate.target());
    }
    for (InclinationTrial trial : trials) {
      chart.row(trial.name().replace('_', ' '));
      for (Rate rate : Rate.values()) {
        double degrees = trial.degrees(rate);
        chart.mark(rate.ink(), degrees, rate.hertz() + " Hz: " + Unit.DEGREES.write(degrees));
      }
    }
    return chart.plot();
  }
}
