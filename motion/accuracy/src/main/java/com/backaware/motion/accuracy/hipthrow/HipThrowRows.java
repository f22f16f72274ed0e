package com.backaware.motion.accuracy.hipthrow;

import com.backaware.motion.accuracy.hipthrow.CurlWindows.Judgement;
import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Confusion;
import com.backaware.motion.accuracy.metric.LeaveOnePersonOut;
import com.backaware.motion.accuracy.metric.ScoredCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How often hips thrown forward were found, and how often what was found were these. */
final class HipThrowRows {
  private HipThrowRows() {}

  static List<Row> of(List<CurlWindows> sets) {
    List<Row> rows = new ArrayList<>();
    for (Labels labels : Labels.values()) {
      Confusion windows = atDefaults(sets, labels, CurlWindows::windows);
      rows.addAll(rows(labels, windows, "windows", Basis.DEFAULTS));
      Map<String, Confusion> leftOut = LeaveOnePersonOut.confusions(cases(sets, labels));
      if (!leftOut.isEmpty()) {
        Confusion all = leftOut.values().stream().reduce(Confusion.NONE, Confusion::plus);
        rows.addAll(rows(labels, all, "windows", Basis.LEFT_OUT));
      }
      Confusion repetitions = atDefaults(sets, labels, CurlWindows::repetitions);
      rows.addAll(rows(labels, repetitions, "repetitions", Basis.DEFAULTS));
    }
    return rows;
  }

  private static Confusion atDefaults(
      List<CurlWindows> sets, Labels labels, Function<CurlWindows, List<Judgement>> judged) {
    Confusion all = Confusion.NONE;
    for (CurlWindows set : sets) {
      for (Judgement judgement : judged.apply(set)) {
        all = all.with(labels.thrown(set), judgement.flagged());
      }
    }
    return all;
  }

  private static List<ScoredCase> cases(List<CurlWindows> sets, Labels labels) {
    List<ScoredCase> cases = new ArrayList<>();
    for (CurlWindows set : sets) {
      for (Judgement window : set.windows()) {
        cases.add(new ScoredCase(set.person(), window.score(), labels.thrown(set)));
      }
    }
    return cases;
  }

  private static List<Row> rows(Labels labels, Confusion all, String of, Basis basis) {
    boolean windows = of.equals("windows");
    String ending =
        (labels == Labels.CORRECTED ? ".corrected" : ".labelled")
            + (basis == Basis.LEFT_OUT ? ".left-out" : "")
            + (windows ? "" : "." + of);
    String n =
        String.format(Locale.ROOT, "%d %s; specificity %.2f", all.count(), of, all.specificity());
    String what = labels.words() + (windows ? "" : ", by " + of);
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
        finish(recall, labels, windows ? "0.81" : "", basis),
        finish(precision, labels, windows ? "0.83" : "", basis));
  }

  /** The target is for the corrected labels, the best known for windows. */
  private static Row finish(Row row, Labels labels, String known, Basis basis) {
    Row finished = row.basis(basis).known(known);
    return labels == Labels.CORRECTED && !known.isEmpty()
        ? finished.target(Target.atLeast(0.90))
        : finished;
  }
}
