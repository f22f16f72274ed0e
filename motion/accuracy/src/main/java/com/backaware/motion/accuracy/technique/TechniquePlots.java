package com.backaware.motion.accuracy.technique;

import com.backaware.motion.accuracy.metric.Confusion;
import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import com.backaware.motion.accuracy.plot.RowChart;
import com.backaware.motion.assessment.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Scores per technique, and balanced accuracy per person. */
final class TechniquePlots {
  private static final double LEAST = -3;
  private static final double LARGEST = 6;

  private TechniquePlots() {}

  static List<Plot> of(SquatSets squats) {
    List<Plot> plots = new ArrayList<>();
    for (Fault fault : FaultRows.faults(squats.withReference())) {
      plots.add(scores(squats.withReference(), fault));
    }
    plots.add(people(squats.withReference()));
    plots.add(CueRows.plot(squats.withReference()));
    return plots;
  }

  private static Plot scores(List<JudgedSquat> squats, Fault fault) {
    String name = words(fault);
    RowChart chart =
        new RowChart(
                "Score of " + name + " by technique",
                "Each mark is a repetition, with the wearer's own reference. Marks right of 1 are"
                    + " found to be "
                    + name
                    + "; those beyond the ends lie at the ends.",
                "score (0 the wearer's own mean, 1 the cue threshold)",
                LEAST,
                LARGEST)
            .series(Ink.FIRST, "repetition")
            .series(Ink.SECOND, "repetition with this fault")
            .rule("threshold", 1);
    for (Technique technique : CueRows.techniques(squats)) {
      for (String person : people(squats, technique)) {
        chart.row(technique.words() + ", person " + person);
        for (JudgedSquat squat : CueRows.of(squats, technique)) {
          if (squat.person().equals(person) && squat.heard().isPresent()) {
            double score = squat.score(fault);
            String tip =
                String.format(Locale.ROOT, "repetition %d: %.2f", squat.numberInSet(), score);
            chart.mark(technique.is(fault) ? Ink.SECOND : Ink.FIRST, score, tip);
          }
        }
      }
    }
    return chart.rowHeight(17).plot();
  }

  private static List<String> people(List<JudgedSquat> squats, Technique technique) {
    return CueRows.of(squats, technique).stream().map(JudgedSquat::person).distinct().toList();
  }

  private static Plot people(List<JudgedSquat> squats) {
    RowChart chart =
        new RowChart(
                "Balanced accuracy per person",
                "With the wearer's own reference: at the product's default threshold, and at the"
                    + " one that fits the other people best.",
                "balanced accuracy (0.5 is guessing)",
                0,
                1)
            .series(Ink.FIRST, "product default")
            .series(Ink.SECOND, "fitted, person left out");
    for (Fault fault : FaultRows.faults(squats)) {
      Map<String, Confusion> leftOut = FaultRows.leftOut(squats, fault);
      FaultRows.atDefaults(squats, fault)
          .forEach(
              (person, confusion) -> {
                chart.row(words(fault) + ", person " + person);
                mark(chart, Ink.FIRST, confusion);
                if (leftOut.containsKey(person)) {
                  mark(chart, Ink.SECOND, leftOut.get(person));
                }
              });
    }
    return chart.plot();
  }

  private static void mark(RowChart chart, Ink ink, Confusion confusion) {
    double value = confusion.balancedAccuracy();
    chart.mark(ink, value, String.format(Locale.ROOT, "%.3f", value));
  }

  private static String words(Fault fault) {
    return fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
