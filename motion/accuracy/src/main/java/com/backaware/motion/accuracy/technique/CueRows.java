package com.backaware.motion.accuracy.technique;

import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import com.backaware.motion.accuracy.plot.RowChart;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cues during the movement. A set's first repetition gives none, so it does not count. */
final class CueRows {
  private CueRows() {}

  static List<Row> of(List<JudgedSquat> squats, int unmatched) {
    List<JudgedSquat> counted = squats.stream().filter(squat -> squat.numberInSet() > 1).toList();
    List<Row> rows = new ArrayList<>();
    for (Technique technique : techniques(counted)) {
      List<JudgedSquat> own = of(counted, technique);
      long cued = own.stream().filter(squat -> !squat.cueFractions().isEmpty()).count();
      rows.add(
          Row.of(
              "cues." + technique.id(),
              "cued in the same repetition: " + technique.words(),
              (double) cued / own.size(),
              Unit.SHARE,
              own.size() + " repetitions"));
    }
    String n = squats.size() + " repetitions";
    long first =
        squats.stream().filter(squat -> squat.numberInSet() == 1).mapToLong(CueRows::cues).sum();
    long again = squats.stream().filter(squat -> cues(squat) > 1).count();
    rows.add(count("outside", "cues outside any repetition", unmatched, n));
    rows.add(count("first", "cues in a set's first repetition", (double) first, n));
    rows.add(count("again", "repetitions cued more than once", (double) again, n));
    return rows;
  }

  private static int cues(JudgedSquat squat) {
    return squat.cueFractions().size();
  }

  private static Row count(String id, String what, double count, String n) {
    return Row.of("cues." + id, what, count, Unit.COUNT, n);
  }

  static Plot plot(List<JudgedSquat> squats) {
    RowChart chart =
        new RowChart(
                "When in the repetition a cue comes",
                "Each mark is a cue, with the wearer's own reference; the row says how the squat"
                    + " was meant. Marks in the first row are cues in correct squats.",
                "part of the repetition that has passed (0 start, 1 end)",
                0,
                1)
            .series(Ink.FIRST, "cue");
    for (Technique technique : techniques(squats)) {
      chart.row(technique.words());
      for (JudgedSquat squat : of(squats, technique)) {
        for (double at : squat.cueFractions()) {
          chart.mark(
              Ink.FIRST, at, String.format(Locale.ROOT, "person %s: %.2f", squat.person(), at));
        }
      }
    }
    return chart.plot();
  }

  /** Those that occur: correct first, then by name. */
  static List<Technique> techniques(List<JudgedSquat> squats) {
    List<Technique> techniques = new ArrayList<>();
    squats.stream()
        .map(JudgedSquat::technique)
        .distinct()
        .sorted((a, b) -> a.correct() ? -1 : b.correct() ? 1 : a.id().compareTo(b.id()))
        .forEach(techniques::add);
    return techniques;
  }

  static List<JudgedSquat> of(List<JudgedSquat> squats, Technique technique) {
    return squats.stream().filter(squat -> squat.technique().equals(technique)).toList();
  }
}
