package com.backaware.motion.accuracy.hipthrow;

import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import com.backaware.motion.accuracy.plot.RowChart;
import java.util.List;
import java.util.Locale;

/** Scores of windows by person and technique. */
final class CurlPlot {
  private CurlPlot() {}

  static Plot of(List<CurlWindows> sets) {
    RowChart chart =
        new RowChart(
                "Score of hip throw by technique",
                "Each mark is a window of 2.4 s into which a throw reaches, labels as they"
                    + " are. Marks right of 1 are found to be hip throws; those beyond the ends lie"
                    + " at the ends.",
                "score (0 the usual, 1 the cue threshold)",
                -2,
                5)
            .rowHeight(17)
            .series(Ink.FIRST, "window")
            .series(Ink.SECOND, "window labelled hips thrown forward")
            .rule("threshold", 1);
    for (CurlWindows set : sets) {
      chart.row(set.person() + ", " + set.labelled().replace('_', ' '));
      Ink ink = Labels.AS_LABELLED.thrown(set) ? Ink.SECOND : Ink.FIRST;
      for (CurlWindows.Judgement window : set.windows()) {
        if (Double.isFinite(window.score())) {
          chart.mark(ink, window.score(), String.format(Locale.ROOT, "%.2f", window.score()));
        }
      }
    }
    return chart.plot();
  }
}
