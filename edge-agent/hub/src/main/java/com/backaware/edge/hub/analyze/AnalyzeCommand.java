package com.backaware.edge.hub.analyze;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.recording.RecordingFiles;
import com.backaware.edge.hub.recording.ReferenceRecording;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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

  @Parameters(paramLabel = "FILE", description = "Belt recording, plain or gzip.")
  private Path file = Path.of("");

  @Option(
      names = "--exercise",
      paramLabel = "ID",
      description = "Exercise to judge: squat. Default: what the recording names, else squat.")
  private @Nullable String exercise;

  @Option(
      names = "--reference",
      paramLabel = "REF",
      description = "Recording of your own clean repetitions; without one, safe defaults judge.")
  private @Nullable Path reference;

  @Option(
      names = "--format",
      paramLabel = "text|json",
      defaultValue = "text",
      description = "text for people, json for programs (default: ${DEFAULT-VALUE}).")
  private Format format = Format.TEXT;

  @Override
  public void run() {
    RecordingReader reader = RecordingFiles.open(file);
    Exercise judged = RecordingFiles.exercise(exercise, file, reader);
    Optional<PersonalReference> own =
        Optional.ofNullable(reference).map(path -> ReferenceRecording.read(path, judged));
    Analysis analysis;
    try {
      analysis = Analysis.of(file, reader, new EngineSettings(judged, own));
    } catch (IOException e) {
      throw new IllegalStateException(e);
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
