package com.backaware.motion.accuracy.technique;

import com.backaware.motion.accuracy.measurement.Basis;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Confusion;
import com.backaware.motion.accuracy.metric.LeaveOnePersonOut;
import com.backaware.motion.accuracy.metric.ScoredCase;
import com.backaware.motion.assessment.Fault;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How well each fault is told from correct repetitions: mean over people. */
final class FaultRows {
  private FaultRows() {}

  /** The faults that some of these squats were done with. */
  static List<Fault> faults(List<JudgedSquat> squats) {
    return Arrays.stream(Fault.values())
        .filter(fault -> squats.stream().anyMatch(squat -> squat.technique().is(fault)))
        .toList();
  }

  /** By person, at the product's defaults. */
  static Map<String, Confusion> atDefaults(List<JudgedSquat> squats, Fault fault) {
    Map<String, Confusion> people = new LinkedHashMap<>();
    for (JudgedSquat squat : against(squats, fault)) {
      Confusion one = Confusion.NONE.with(squat.technique().is(fault), squat.has(fault));
      people.merge(squat.person(), one, Confusion::plus);
    }
    return people;
  }

  /** By person, at the threshold that fits the other people best. */
  static Map<String, Confusion> leftOut(List<JudgedSquat> squats, Fault fault) {
    List<ScoredCase> cases =
        against(squats, fault).stream().map(squat -> squat.scored(fault)).toList();
    return LeaveOnePersonOut.confusions(cases);
  }

  /** The rows of all faults. */
  static List<Row> of(List<JudgedSquat> squats, boolean reference) {
    List<Row> rows = new ArrayList<>();
    for (Fault fault : faults(squats)) {
      Map<String, Confusion> fixed = atDefaults(squats, fault);
      rows.add(row(fault, fixed, reference, Basis.DEFAULTS));
      Map<String, Confusion> fitted = leftOut(squats, fault);
      if (!fitted.isEmpty()) {
        rows.add(row(fault, fitted, reference, Basis.LEFT_OUT));
      }
    }
    return rows;
  }

  private static Row row(
      Fault fault, Map<String, Confusion> people, boolean reference, Basis basis) {
    String name = fault.name().toLowerCase(Locale.ROOT);
    String what =
        name.replace('_', ' ') + (reference ? ", own reference" : ", no personal reference");
    String id =
        "technique."
            + name
            + (reference ? ".reference" : ".without")
            + (basis == Basis.LEFT_OUT ? ".left-out" : "");
    Confusion all = people.values().stream().reduce(Confusion.NONE, Confusion::plus);
    Row row =
        Row.of(
                id,
                what,
                LeaveOnePersonOut.meanBalancedAccuracy(people),
                Unit.FRACTION,
                n(people.size(), all))
            .basis(basis)
            .known(known(fault, reference));
    return reference ? withTarget(row, fault) : row;
  }

  private static Row withTarget(Row row, Fault fault) {
    return switch (fault) {
      case EXCESSIVE_LEAN -> row.target(Target.atLeast(0.95));
      case BUTT_WINK -> row.target(Target.atLeast(0.85));
      default -> row;
    };
  }

  /** Offline, from a waist sensor, on all people of the set; see the data's own notes. */
  private static String known(Fault fault, boolean reference) {
    return switch (fault) {
      case EXCESSIVE_LEAN -> reference ? "0.88" : "0.80";
      case BUTT_WINK -> reference ? "0.72" : "";
      default -> "";
    };
  }

  static String n(int people, Confusion all) {
    return String.format(
        Locale.ROOT,
        "%d people, %d repetitions; sensitivity %.2f, specificity %.2f",
        people,
        all.count(),
        all.sensitivity(),
        all.specificity());
  }

  private static List<JudgedSquat> against(List<JudgedSquat> squats, Fault fault) {
    return squats.stream()
        .filter(squat -> squat.technique().correct() || squat.technique().is(fault))
        .toList();
  }
}
