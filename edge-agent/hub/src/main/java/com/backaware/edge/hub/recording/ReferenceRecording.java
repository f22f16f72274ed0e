package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Makes a personal reference of a recording of clean repetitions or holds. */
final class ReferenceRecording {
  private ReferenceRecording() {}

  /**
   * The reference that the recording gives. The calibration is used only where nothing is found
   * without one: a recording of another day has the belt sit otherwise.
   */
  static PersonalReference read(Path file, EngineSettings settings) {
    Exercise exercise = settings.exercise();
    ReferenceLearner learner =
        settings.profile().needsCalibration()
            ? new ReferenceLearner(settings)
            : new ReferenceLearner(exercise);
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
                        + " holds no repetition or hold of "
                        + exercise.id()
                        + "; a reference needs at least one, better ten."));
  }
}
