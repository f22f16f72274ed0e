package com.backaware.motion.accuracy.hipthrow;

import com.backaware.motion.accuracy.hipthrow.CurlWindows.Judgement;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Confusion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How often hips thrown forward were found, and how often what was found were these. */
final class HipThrowRows {
  private HipThrowRows() {}

  static List<Row> of(List<CurlWindows> sets) {
    List<Row> rows = new ArrayList<>();
    for (Labels labels : Labels.values()) {
      Confusion windows = atDefaults(sets, labels);
      rows.addAll(rows(labels, windows, "windows"));
      rows.addAll(rows(labels, told(sets, labels), "sets"));
    }
    return rows;
  }

  private static Confusion atDefaults(List<CurlWindows> sets, Labels labels) {
    Confusion all = Confusion.NONE;
    for (CurlWindows set : sets) {
      for (Judgement judgement : set.windows()) {
        all = all.with(labels.thrown(set), judgement.flagged());
      }
    }
    return all;
  }

  private static Confusion told(List<CurlWindows> sets, Labels labels) {
    Confusion all = Confusion.NONE;
    for (CurlWindows set : sets) {
      all = all.with(labels.thrown(set), set.told());
    }
    return all;
  }

  private static List<Row> rows(Labels labels, Confusion all, String of) {
    boolean windows = of.equals("windows");
    String ending =
        (labels == Labels.CORRECTED ? ".corrected" : ".labelled") + (windows ? "" : "." + of);
    String n =
        String.format(Locale.ROOT, "%d %s; specificity %.2f", all.count(), of, all.specificity());
    String what = labels.words() + (windows ? "" : ", by sets in which it was told");
    Row recall =
        Row.of("hip-throw.recall" + ending, "recall, " + what, all.sensitivity(), Unit.FRACTION, n);
    Row precision =
        Row.of(
            "hip-throw.precision" + ending,
            "precision, " + what,
            all.precision(),
            Unit.FRACTION,
            n);
    return List.of(
        finish(recall, labels, windows ? "0.81" : ""),
        finish(precision, labels, windows ? "0.83" : ""));
  }

  /** The target is for the corrected labels, the best known for windows. */
  private static Row finish(Row row, Labels labels, String known) {
    Row finished = row.known(known);
    return labels == Labels.CORRECTED && !known.isEmpty()
        ? finished.target(Target.atLeast(0.90))
        : finished;
  }
}
