package com.backaware.edge.hub.analyze;

import com.backaware.edge.hub.outcome.CommandFailure;
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

  @Mixin private RecordingOptions recording = new RecordingOptions();

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Override
  public void run() {
    RecordingReader reader = recording.open();
    Exercise judged = recording.exercise(reader);
    EngineSettings settings = new EngineSettings(judged, recording.reference(judged));
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
      print(analysis, out);
    } catch (IOException e) {
      throw CommandFailure.brokenPipe();
    }
  }

  private void print(Analysis analysis, Writer out) throws IOException {
    if (format == Format.JSON) {
      AnalysisJson.write(analysis, out);
      return;
    }
    for (String line : AnalysisTable.lines(analysis)) {
      out.write(line);
      out.write('\n');
    }
  }
}
