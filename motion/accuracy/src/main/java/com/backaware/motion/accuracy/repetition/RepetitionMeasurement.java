package com.backaware.motion.accuracy.repetition;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.metric.Statistics;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Repetitions of squats against labelled ones. */
public final class RepetitionMeasurement implements Measurement {
  private final Recordings recordings;

  /** Measures on these recordings. */
  public RepetitionMeasurement(Recordings recordings) {
    this.recordings = recordings;
  }

  @Override
  public String name() {
    return "repetitions";
  }

  @Override
  public String title() {
    return "Repetitions of squats";
  }

  @Override
  public String method() {
    return "squat5: each set has ten squats with labelled start and end. A repetition is matched"
        + " when a found one covers half of it. Most labels follow each other without a"
        + " pause, so that a start is the last end. Causal, no personal reference, nothing"
        + " fitted.";
  }

  @Override
  public DataSet dataSet() {
    return DataSet.SQUAT5;
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(DataSet.SQUAT5);
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<CountedSet> sets = new ArrayList<>();
    List<Recording> files = recordings.of(DataSet.SQUAT5);
    for (Recording file : files) {
      progress.at(sets.size(), files.size(), file.name());
      sets.add(CountedSet.of(file));
    }
    return new Outcome(rows(sets), TimelinePlots.of(sets));
  }

  private static List<Row> rows(List<CountedSet> sets) {
    String n = sets.size() + " sets";
    int truths = sets.stream().mapToInt(set -> set.truth().size()).sum();
    int matched = sets.stream().mapToInt(set -> set.matching().count()).sum();
    double longest =
        sets.stream()
            .flatMap(set -> set.delays().stream())
            .mapToDouble(Double::doubleValue)
            .max()
            .orElse(Double.NaN);
    return List.of(
        Row.of("repetitions.exact", "sets counted exactly", share(sets, 0), Unit.SHARE, n)
            .target(Target.atLeast(0.97))
            .known("92 %, offline"),
        Row.of("repetitions.within-one", "sets within ±1", share(sets, 1), Unit.SHARE, n)
            .target(Target.atLeast(1))
            .known("97 %, offline"),
        Row.of(
            "repetitions.matched",
            "repetitions matched by half",
            (double) matched / truths,
            Unit.SHARE,
            truths + " repetitions"),
        edge("start", sets, Interval::startMicros),
        edge("end", sets, Interval::endMicros),
        Row.of(
                "repetitions.delay",
                "reported after its end, longest",
                longest,
                Unit.SECONDS,
                truths + " repetitions")
            .target(Target.atMost(0.5)));
  }

  private static Row edge(String name, List<CountedSet> sets, ToLongFunction<Interval> edge) {
    List<Double> errors = sets.stream().flatMap(set -> set.errors(edge).stream()).toList();
    return Row.of(
            "repetitions." + name,
            name + " of a matched repetition, median error",
            Statistics.median(errors.stream().map(Math::abs).toList()),
            Unit.SECONDS,
            errors.size() + " repetitions; " + side(Statistics.median(errors)))
        .target(Target.atMost(0.25));
  }

  private static String side(double late) {
    return String.format(
        Locale.ROOT, "median %.2f s %s", Math.abs(late), late < 0 ? "early" : "late");
  }

  private static double share(List<CountedSet> sets, int surplus) {
    long within = sets.stream().filter(set -> Math.abs(set.surplus()) <= surplus).count();
    return sets.isEmpty() ? Double.NaN : (double) within / sets.size();
  }
}
