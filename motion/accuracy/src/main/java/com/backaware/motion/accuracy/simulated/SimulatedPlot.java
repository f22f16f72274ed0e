package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import com.backaware.motion.accuracy.plot.RowChart;
import com.backaware.motion.assessment.Fault;
import java.util.List;
import java.util.Locale;

/** Which simulated faults are found. */
final class SimulatedPlot {
  private SimulatedPlot() {}

  static Plot of(List<ExerciseScore> scores) {
    RowChart chart =
        new RowChart(
                "Faults found, simulated",
                "Each exercise and fault; where both marks lie together, the second sensor adds"
                    + " nothing.",
                "part of the faults that was found",
                0,
                1)
            .rowHeight(20)
            .series(Ink.FIRST, Sensors.ONE.words())
            .series(Ink.SECOND, Sensors.TWO.words())
            .rule("target", 0.95);
    for (int i = 0; i + 1 < scores.size(); i += 2) {
      ExerciseScore one = scores.get(i);
      ExerciseScore two = scores.get(i + 1);
      for (Fault fault : one.faults().keySet()) {
        String name = fault.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        chart.row(one.exercise().id().replace('-', ' ') + ", " + name);
        mark(chart, Ink.FIRST, one.tally(fault));
        mark(chart, Ink.SECOND, two.tally(fault));
      }
    }
    return chart.plot();
  }

  private static void mark(RowChart chart, Ink ink, FaultTally tally) {
    chart.mark(ink, tally.sensitivity(), "%d of %d".formatted(tally.found(), tally.faulty()));
  }
}
