package com.backaware.edge.hub.analyze;

import com.backaware.edge.hub.coaching.CoachingOptions;
import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.recording.InputFormatOption;
import com.backaware.edge.hub.recording.RecordingOptions;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Judges a recording without any server. */
@Command(
    name = "analyze",
    mixinStandardHelpOptions = true,
    description = "Judges a recording without any server: repetitions, findings and cues.")
public final class AnalyzeCommand implements Runnable {
  /** How the result is printed. */
  enum Format {
    TEXT,
    JSON
  }

  private static final String STARTED_AT = "started-at";

  @Mixin private RecordingOptions recording = new RecordingOptions();

  @Mixin private CoachingOptions coaching = new CoachingOptions();

  @Mixin private InputFormatOption input = new InputFormatOption();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Override
  public void run() {
    Optional<RecognisedExercise> recognised = recognised();
    RecordingReader reader = recording.open(input.format());
    Exercise judged =
        recognised.map(RecognisedExercise::judged).orElseGet(() -> recording.exercise(reader));
    EngineSettings settings = startingThen(coaching.settings(judged, recording), reader);
    Analysis analysis;
    try {
      analysis = Analysis.of(recording.file(), reader, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
      print(analysis, recognised, out);
    } catch (IOException e) {
      throw CommandFailure.brokenPipe();
    }
  }

  /**
   * The settings at the time of the recording, if it says it; else at the time at which its
   * calibration was made, because then they belong together.
   */
  private EngineSettings startingThen(EngineSettings settings, RecordingReader opened) {
    Optional<Long> start =
        Optional.ofNullable(opened.metadata().get(STARTED_AT)).flatMap(AnalyzeCommand::epochMillis);
    return settings
        .calibration()
        .map(made -> settings.with(made, start.orElse(made.madeAtEpochMillis())))
        .orElse(settings);
  }

  private static Optional<Long> epochMillis(String instant) {
    try {
      return Optional.of(Instant.parse(instant).toEpochMilli());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private Optional<RecognisedExercise> recognised() {
    if (!recording.recognises()) {
      return Optional.empty();
    }
    try {
      return Optional.of(RecognisedExercise.of(recording.file(), input.format()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Analysis analysis, Optional<RecognisedExercise> recognised, Writer out)
      throws IOException {
    if (format == Format.JSON) {
      AnalysisJson.write(analysis, recognised, out);
      return;
    }
    if (recognised.isPresent()) {
      out.write(recognised.get().sentence() + "\n");
    }
    for (String line : AnalysisTable.lines(analysis)) {
      out.write(line);
      out.write('\n');
    }
  }
}
