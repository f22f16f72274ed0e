package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makes a personal reference of a recording of clean repetitions. */
final class ReferenceRecording {
  private ReferenceRecording() {}

  /** The reference that the recording's repetitions give. */
  static PersonalReference read(Path file, Exercise exercise) {
    ReferenceLearner learner = new ReferenceLearner(exercise);
    RecordingReader reader = RecordingFiles.open(file);
    try {
      RecordingFiles.readAll(file, reader, learner::accept);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return learner
        .reference()
        .orElseThrow(
            () ->
                new CommandFailure(
                    ExitCode.BAD_DATA,
                    file
                        + " holds no repetition of "
                        + exercise.id()
                        + "; a reference needs at least one, better ten."));
  }
}
