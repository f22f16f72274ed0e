package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.calibration.Feature;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.repetition.Repetition;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a personal reference of a recording of clean repetitions. */
public final class ReferenceRecording {
  private ReferenceRecording() {}

  /** The reference that the recording's repetitions give. */
  public static PersonalReference read(Path file, Exercise exercise) {
    List<Repetition> repetitions = repetitions(file, exercise);
    if (repetitions.isEmpty()) {
      throw new CommandFailure(
          ExitCode.BAD_DATA,
          file
              + " holds no repetition of "
              + exercise.id()
              + "; a reference needs at least one, better ten.");
    }
    double[] ranges = repetitions.stream().mapToDouble(Repetition::tiltRangeDegrees).toArray();
    return new PersonalReference(
        exercise, ranges.length, Map.of(Feature.TILT_RANGE, statistic(ranges)));
  }

  private static Statistic statistic(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    double mean = sum / values.length;
    double squares = 0;
    for (double value : values) {
      squares += (value - mean) * (value - mean);
    }
    return new Statistic(mean, values.length < 2 ? 0 : Math.sqrt(squares / (values.length - 1)));
  }

  private static List<Repetition> repetitions(Path file, Exercise exercise) {
    List<Repetition> repetitions = new ArrayList<>();
    MotionEngine engine =
        new MotionEngine(
            new EngineSettings(exercise, Optional.empty()),
            new MotionListener() {
              @Override
              public void onRepetition(Repetition repetition) {
                repetitions.add(repetition);
              }

              @Override
              public void onCue(Cue cue) {}

              @Override
              public void onSet(SetSummary set) {}
            });
    RecordingReader reader = RecordingFiles.open(file);
    try {
      RecordingFiles.readAll(
          file,
          reader,
          sample -> {
            SampleQuantizer.quantize(sample);
            engine.accept(sample);
          });
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    engine.finish();
    return repetitions;
  }
}
