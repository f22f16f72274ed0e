package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A recording that is to be judged, and how. */
public final class RecordingOptions {
  private static final String EXERCISE_KEY = "exercise";
  private static final String AUTO = "auto";

  @Parameters(paramLabel = "FILE", description = "Recording of a belt, or of a phone.")
  private Path file = Path.of("");

  @Option(
      names = "--exercise",
      paramLabel = "ID",
      completionCandidates = ExerciseIds.class,
      description =
          "Exercise to judge: ${COMPLETION-CANDIDATES}; analyze also takes auto, which recognises"
              + " it. Default: what the recording names, else squat.")
  private @Nullable String exercise;

  @Option(
      names = "--reference",
      paramLabel = "REF",
      description =
          "Recording of your own clean repetitions, or of holds in the same wearing of the belt as"
              + " --calibration; without one, safe defaults judge.")
  private @Nullable Path reference;

  /** The recording. */
  public Path file() {
    return file;
  }

  /** Opens the recording, which is in this format, and reads its header. */
  public RecordingReader open(RecordingFormat format) {
    return RecordingFiles.open(file, format);
  }

  /** Whether the exercise is to be recognised. */
  public boolean recognises() {
    return AUTO.equals(exercise);
  }

  /** The exercise asked for, else the one that the opened recording names, else the squat. */
  public Exercise exercise(RecordingReader opened) {
    if (exercise != null) {
      return byId(exercise, "--exercise is '" + exercise + "'");
    }
    String named = opened.metadata().getOrDefault(EXERCISE_KEY, Exercise.SQUAT.id());
    return byId(named, file + " says that its exercise is '" + named + "'");
  }

  /** The wearer's own reference for what these settings judge, if one was given. */
  public Optional<PersonalReference> reference(EngineSettings settings) {
    return Optional.ofNullable(reference).map(path -> ReferenceRecording.read(path, settings));
  }

  /** What tells the recording from others. */
  public String fingerprint() {
    return Fingerprint.of(file);
  }

  /** What tells the reference from others; empty when there is none. */
  public String referenceFingerprint() {
    return reference == null ? "" : Fingerprint.of(reference);
  }

  private static Exercise byId(String id, String saying) {
    return Exercise.byId(id)
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.USAGE,
                    saying
                        + ", which this engine cannot judge; give --exercise as one of: "
                        + String.join(", ", new ExerciseIds())
                        + "."));
  }

  private static final class ExerciseIds implements Iterable<String> {
    private final List<String> ids = Exercise.judged().stream().map(Exercise::id).toList();

    @Override
    public Iterator<String> iterator() {
      return ids.iterator();
    }
  }
}
