package com.backaware.motion.accuracy.hipthrow;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Confusion;
import com.backaware.motion.accuracy.metric.LeaveOnePersonOut;
import com.backaware.motion.accuracy.metric.ScoredCase;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Hips thrown forward in biceps curls, against all other ways of doing them. */
public final class HipThrowMeasurement implements Measurement {
  private final Recordings recordings;

  /** Measures on these recordings. */
  public HipThrowMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "hip-throw";
  }

  @Override
  public String title() {
    return "Hips thrown forward in curls";
  }

  @Override
  public String method() {
    return "wle: by windows of 2.4 s, hips thrown forward against everything else, all people"
        + " together, no personal reference. As labelled, and with two labels of eurico"
        + " swapped back that look swapped. At the product's default threshold, a fixed"
        + " number; and with the decision threshold on the score fitted on the other"
        + " people.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.WLE;
  }

  @Override
  public Optional<String> missing() {
    return Exercise.byId(Exercise.BICEPS_CURL.id()).isPresent()
        ? recordings.missing(DataSet.WLE)
        : Optional.of("the engine does not judge biceps curls yet");
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<CurlWindows> sets = new ArrayList<>();
    List<Recording> files = recordings.of(DataSet.WLE);
    for (Recording file : files) {
      progress.at(sets.size(), files.size(), file.name());
      sets.add(CurlWindows.of(file));
    }
    List<Row> rows = new ArrayList<>();
    for (Labels labels : Labels.values()) {
      rows.addAll(rows(labels, atDefaults(sets, labels), Basis.DEFAULTS));
      Map<String, Confusion> leftOut = LeaveOnePersonOut.confusions(cases(sets, labels));
      if (!leftOut.isEmpty()) {
        Confusion all = leftOut.values().stream().reduce(Confusion.NONE, Confusion::plus);
        rows.addAll(rows(labels, all, Basis.LEFT_OUT));
      }
    }
    return new Outcome(rows, List.of(CurlPlot.of(sets)));
  }

  private static Confusion atDefaults(List<CurlWindows> sets, Labels labels) {
    Confusion all = Confusion.NONE;
    for (CurlWindows set : sets) {
      for (CurlWindows.Window window : set.windows()) {
        all = all.with(labels.thrown(set), window.flagged());
      }
    }
    return all;
  }

  private static List<ScoredCase> cases(List<CurlWindows> sets, Labels labels) {
    List<ScoredCase> cases = new ArrayList<>();
    for (CurlWindows set : sets) {
      for (CurlWindows.Window window : set.windows()) {
        cases.add(new ScoredCase(set.person(), window.score(), labels.thrown(set)));
      }
    }
    return cases;
  }

  private static List<Row> rows(Labels labels, Confusion all, Basis basis) {
    String ending =
        (labels == Labels.CORRECTED ? ".corrected" : ".labelled")
            + (basis == Basis.LEFT_OUT ? ".left-out" : "");
    String n =
        String.format(Locale.ROOT, "%d windows; specificity %.2f", all.count(), all.specificity());
    Row recall =
        Row.of(
            "hip-throw.recall" + ending,
            "recall, " + labels.words(),
            all.sensitivity(),
            Unit.FRACTION,
            n);
    Row precision =
        Row.of(
            "hip-throw.precision" + ending,
            "precision, " + labels.words(),
            all.precision(),
            Unit.FRACTION,
            n);
    return List.of(finish(recall, labels, "0.81", basis), finish(precision, labels, "0.83", basis));
  }

  /** The target is for the corrected labels. */
  private static Row finish(Row row, Labels labels, String known, Basis basis) {
    Row finished = row.basis(basis).known(known);
    return labels == Labels.CORRECTED ? finished.target(Target.atLeast(0.90)) : finished;
  }
}
