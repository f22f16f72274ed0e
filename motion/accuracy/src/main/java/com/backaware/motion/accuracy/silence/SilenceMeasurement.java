package com.backaware.motion.accuracy.silence;

import com.backaware.motion.accuracy.data.DataSet;
import com.backaware.motion.accuracy.data.Recording;
import com.backaware.motion.accuracy.data.Recordings;
import com.backaware.motion.accuracy.measurement.Measurement;
import com.backaware.motion.accuracy.measurement.Outcome;
import com.backaware.motion.accuracy.measurement.Progress;
import com.backaware.motion.accuracy.measurement.Row;
import com.backaware.motion.accuracy.measurement.Target;
import com.backaware.motion.accuracy.measurement.Unit;
import com.backaware.motion.accuracy.plot.Ink;
import com.backaware.motion.accuracy.plot.Plot;
import com.backaware.motion.accuracy.plot.RowChart;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Repetitions and cues while nobody exercises, whichever exercise was chosen. */
public final class SilenceMeasurement implements Measurement {
  /** Below so many hours a rate per hour would say nothing. Chosen. */
  private static final double LEAST_HOURS = 1;

  private final Recordings recordings;
  private final Quiet quiet;

  /** Measures on these recordings of people who do that. */
  public SilenceMeasurement(Recordings recordings, Quiet quiet) {
    this.recordings = recordings;
    this.quiet = quiet;
  }

  @Override
  public String name() {
    return quiet == Quiet.DAILY_LIFE ? "silence" : "silence-gait";
  }

  @Override
  public String title() {
    return "Nobody exercises: " + quiet.words();
  }

  @Override
  public String method() {
    return quiet.dataSet().id()
        + ": every cue is an error, and every repetition"
        + (quiet == Quiet.DAILY_LIFE
            ? " but those within 2 s of a labelled sitting down or standing up"
            : "")
        + ". Each recording is played with each exercise chosen that the engine can judge; the"
        + " figures are those of the worst exercise.";
  }

  @Override
  public DataSet dataSet() {
    return quiet.dataSet();
  }

  @Override
  public Optional<String> missing() {
    return recordings.missing(quiet.dataSet());
  }

  @Override
  public Outcome run(Progress progress) throws IOException {
    List<Recording> files = recordings.of(quiet.dataSet()).stream().filter(quiet::has).toList();
    QuietHours heard = new QuietHours();
    for (Recording recording : files) {
      progress.at(heard.recordings(), files.size(), recording.name());
      heard.play(recording, quiet.chairs(recording));
    }
    return new Outcome(List.of(cues(heard), repetitions(heard)), List.of(plot(heard)));
  }

  private Row cues(QuietHours heard) {
    Map.Entry<Exercise, QuietHours.Tally> worst = worst(heard, QuietHours.Tally::cues);
    int cues = worst.getValue().cues();
    return Row.of(name() + ".cues", "cues", cues, Unit.COUNT, n(heard, worst.getKey()))
        .target(Target.atMost(0));
  }

  private Row repetitions(QuietHours heard) {
    Map.Entry<Exercise, QuietHours.Tally> worst = worst(heard, QuietHours.Tally::repetitions);
    int count = worst.getValue().repetitions();
    String n = n(heard, worst.getKey());
    String id = name() + ".repetitions";
    return heard.hours() < LEAST_HOURS
        ? Row.of(id, "repetitions", count, Unit.COUNT, n).target(Target.atMost(0))
        : Row.of(id, "repetitions", count / heard.hours(), Unit.PER_HOUR, n)
            .target(Target.atMost(1));
  }

  private static Map.Entry<Exercise, QuietHours.Tally> worst(
      QuietHours heard, ToIntFunction<QuietHours.Tally> errors) {
    return heard.tallies().entrySet().stream()
        .reduce((a, b) -> errors.applyAsInt(b.getValue()) > errors.applyAsInt(a.getValue()) ? b : a)
        .orElseThrow(() -> new IllegalStateException("the engine judges no exercise"));
  }

  private static String n(QuietHours heard, Exercise exercise) {
    String time =
        heard.hours() >= LEAST_HOURS
            ? String.format(Locale.ROOT, "%.1f h", heard.hours())
            : String.format(Locale.ROOT, "%.0f s", heard.hours() * 3600);
    return String.format(
        Locale.ROOT,
        "%s, %d recordings; worst of %d exercises: %s",
        time,
        heard.recordings(),
        heard.tallies().size(),
        exercise.id());
  }

  private Plot plot(QuietHours heard) {
    int most = 8;
    for (QuietHours.Tally tally : heard.tallies().values()) {
      most = Math.max(most, Math.max(tally.repetitions(), tally.cues()));
    }
    RowChart chart =
        new RowChart(
                "Errors with each exercise chosen: " + quiet.words(),
                "All recordings together; nothing should be heard.",
                "number of errors",
                0,
                most)
            .series(Ink.FIRST, "repetitions")
            .series(Ink.SECOND, "cues");
    heard
        .tallies()
        .forEach(
            (exercise, tally) -> {
              chart.row(exercise.id());
              chart.mark(Ink.FIRST, tally.repetitions(), tally.repetitions() + " repetitions");
              chart.mark(Ink.SECOND, tally.cues(), tally.cues() + " cues");
            });
    return chart.plot();
  }
}
