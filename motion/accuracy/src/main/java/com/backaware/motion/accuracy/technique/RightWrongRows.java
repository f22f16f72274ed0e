package com.backaware.motion.accuracy.technique;

import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Confusion;
import com.backaware.motion.accuracy.metric.LeaveOnePersonOut;
import com.backaware.motion.accuracy.metric.ScoredCase;
import com.backaware.motion.accuracy.metric.Statistics;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Right squats against wrong ones of any kind, and all techniques against each other. */
final class RightWrongRows {
  private RightWrongRows() {}

  /** Rows without a personal reference. */
  static List<Row> of(List<JudgedSquat> squats) {
    List<JudgedSquat> visible =
        squats.stream()
            .filter(squat -> squat.technique().correct() || squat.technique().fault().isPresent())
            .toList();
    List<Row> rows = new ArrayList<>(both("all", "right or wrong", squats));
    rows.addAll(both("visible", "right or wrong, what a belt can see", visible));
    return rows;
  }

  /** The row for how often the technique itself is named. */
  static Row named(List<JudgedSquat> squats, boolean reference) {
    long right = squats.stream().filter(RightWrongRows::isNamed).count();
    return Row.of(
            "technique.named" + (reference ? ".reference" : ".without"),
            "technique named, " + (reference ? "own reference" : "no personal reference"),
            squats.isEmpty() ? Double.NaN : (double) right / squats.size(),
            Unit.SHARE,
            squats.size() + " repetitions")
        .known(reference ? "60 %" : "44-49 %");
  }

  private static boolean isNamed(JudgedSquat squat) {
    return squat.technique().correct()
        ? !squat.hasAny()
        : squat
            .technique()
            .fault()
            .filter(fault -> squat.has(fault) && squat.score(fault) >= squat.largestScore())
            .isPresent();
  }

  private static List<Row> both(String id, String what, List<JudgedSquat> squats) {
    List<Row> rows = new ArrayList<>(rows(id, what, atDefaults(squats), Basis.DEFAULTS));
    Map<String, Confusion> leftOut = LeaveOnePersonOut.confusions(cases(squats));
    if (!leftOut.isEmpty()) {
      rows.addAll(rows(id, what, leftOut, Basis.LEFT_OUT));
    }
    return rows;
  }

  private static Map<String, Confusion> atDefaults(List<JudgedSquat> squats) {
    Map<String, Confusion> people = new LinkedHashMap<>();
    for (JudgedSquat squat : squats) {
      Confusion one = Confusion.NONE.with(!squat.technique().correct(), squat.hasAny());
      people.merge(squat.person(), one, Confusion::plus);
    }
    return people;
  }

  private static List<ScoredCase> cases(List<JudgedSquat> squats) {
    return squats.stream()
        .map(
            squat ->
                new ScoredCase(squat.person(), squat.largestScore(), !squat.technique().correct()))
        .toList();
  }

  private static List<Row> rows(
      String id, String what, Map<String, Confusion> people, Basis basis) {
    String ending = "." + id + (basis == Basis.LEFT_OUT ? ".left-out" : "");
    Confusion all = people.values().stream().reduce(Confusion.NONE, Confusion::plus);
    String n =
        String.format(
            Locale.ROOT, "%s, accuracy %.2f", FaultRows.n(people.size(), all), all.accuracy());
    Row balanced =
        Row.of(
            "technique.wrong" + ending,
            what + ", balanced accuracy",
            mean(people, Confusion::balancedAccuracy),
            Unit.SHARE,
            n);
    Row found =
        Row.of(
            "technique.wrong-found" + ending,
            what + ", sensitivity",
            mean(people, Confusion::sensitivity),
            Unit.SHARE,
            n);
    return List.of(
        balanced.basis(basis).target(Target.atLeast(0.85)).known("80 %"),
        found.basis(basis).target(Target.atLeast(0.80)).known("64 %"));
  }

  private static double mean(Map<String, Confusion> people, ToDoubleFunction<Confusion> figure) {
    return Statistics.mean(people.values().stream().mapToDouble(figure).boxed().toList());
  }
}
