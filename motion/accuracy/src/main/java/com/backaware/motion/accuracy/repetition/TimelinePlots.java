package com.backaware.motion.accuracy.repetition;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import com.backaware.motion.accuracy.plot.RowChart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** True and found repetitions on timelines, a plot per person. */
final class TimelinePlots {
  private TimelinePlots() {}

  static List<Plot> of(List<CountedSet> sets) {
    Map<String, List<CountedSet>> people = new LinkedHashMap<>();
    for (CountedSet set : sets) {
      people.computeIfAbsent(person(set), name -> new ArrayList<>()).add(set);
    }
    List<Plot> plots = new ArrayList<>();
    people.forEach((person, own) -> plots.add(plot(person, own)));
    return plots;
  }

  private static Plot plot(String person, List<CountedSet> sets) {
    double longest = 1;
    for (CountedSet set : sets) {
      for (Interval interval : set.truth()) {
        longest = Math.max(longest, interval.endMicros() * 1e-6);
      }
    }
    RowChart chart =
        new RowChart(
                "Repetitions of " + person,
                "True repetitions above, found ones below, for each set.",
                "time since the recording's start, seconds",
                0,
                longest + 1)
            .rowHeight(26)
            .series(Ink.TRUTH, "true")
            .series(Ink.FIRST, "found, matched")
            .series(Ink.SECOND, "found, not matched");
    for (CountedSet set : sets) {
      draw(chart, set);
    }
    return chart.plot();
  }

  private static void draw(RowChart chart, CountedSet set) {
    chart.row(set.name().substring(set.name().indexOf('_') + 1).replace('_', ' '));
    boolean[] matched = new boolean[set.found().size()];
    for (int i = 0; i < set.truth().size(); i++) {
      set.matching().match(i).ifPresent(found -> matched[found] = true);
      bar(chart, Ink.TRUTH, -1, set.truth().get(i));
    }
    for (int i = 0; i < matched.length; i++) {
      bar(chart, matched[i] ? Ink.FIRST : Ink.SECOND, 1, set.found().get(i));
    }
  }

  private static void bar(RowChart chart, Ink ink, int lane, Interval interval) {
    double from = interval.startMicros() * 1e-6;
    double to = interval.endMicros() * 1e-6;
    chart.bar(ink, lane, from, to, String.format(Locale.ROOT, "%.2f–%.2f s", from, to));
  }

  private static String person(CountedSet set) {
    return set.name().substring(0, Math.max(0, set.name().indexOf('_')));
  }
}
