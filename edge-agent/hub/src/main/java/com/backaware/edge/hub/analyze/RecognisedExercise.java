package com.backaware.edge.hub.analyze;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.hub.recording.RecordingFiles;
import com.backaware.edge.hub.recording.RecordingFormat;
import com.backaware.motion.RecognitionSession;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recognition.Recognition;
import com.backaware.motion.recognition.Recognition.Candidate;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which exercise a recording looks like.
 *
 * @param said the likeliest, which is sure enough to judge by
 * @param others what else it may be, the likeliest first
 * @param judged the exercise that is judged: said, or one that looks the same
 */
record RecognisedExercise(Candidate said, List<Candidate> others, Exercise judged) {
  /**
   * Recognises a recording's exercise.
   *
   * @throws CommandFailure if it is not known, or the engine cannot judge it
   */
  static RecognisedExercise of(Path file, RecordingFormat format) throws IOException {
    RecognitionSession session = new RecognitionSession(Optional.empty());
    RecordingFiles.readAll(
        file,
        RecordingFiles.open(file, format),
        sample -> {
          SampleQuantizer.quantize(sample);
          session.accept(sample);
        });
    Recognition recognition = session.overall();
    Candidate said = recognition.sure().orElseThrow(() -> unknown(file, recognition));
    List<Candidate> all = recognition.candidates();
    return new RecognisedExercise(said, all.subList(1, all.size()), judged(file, said));
  }

  /** In words. */
  String sentence() {
    return "Looks like a " + name(said) + "; say --exercise to choose another.";
  }

  private static Exercise judged(Path file, Candidate said) {
    return Stream.concat(Stream.of(said.exercise()), said.alike().stream())
        .filter(exercise -> Exercise.byId(exercise.id()).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                failure(
                    file + " looks like a " + name(said) + ", which cannot be judged by itself"));
  }

  private static CommandFailure unknown(Path file, Recognition recognition) {
    String guess =
        recognition.likeliest().map(it -> "; most like a " + name(it) + " so far").orElse("");
    return failure("It is not clear which exercise " + file + " shows" + guess);
  }

  private static CommandFailure failure(String problem) {
    String ids = Exercise.judged().stream().map(Exercise::id).collect(Collectors.joining(", "));
    return new CommandFailure(
        ExitCode.BAD_DATA, problem + "; give --exercise as one of: " + ids + ".");
  }

  private static String name(Candidate candidate) {
    String alike =
        candidate.alike().stream().map(it -> " or " + it.id()).collect(Collectors.joining());
    return String.format(
        Locale.ROOT, "%s%s (%.2f)", candidate.exercise().id(), alike, candidate.confidence());
  }
}
