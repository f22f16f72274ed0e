package com.backaware.motion;

import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.PersonalReferenceBuilder;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.repetition.SetSummary;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleVerdict;
import java.util.Optional;

/**
 * Makes a personal reference of a recording of clean repetitions: every repetition or hold in it
 * counts as clean. Use like a {@link MotionEngine}: offer the samples in order, then ask for the reference.
 */
public final class ReferenceLearner {
  private static final MotionListener NOBODY =
      new MotionListener() {
        @Override
        public void onRepetition(Repetition repetition) {}

        @Override
        public void onCue(Cue cue) {}

        @Override
        public void onSet(SetSummary set) {}
      };

  private final PersonalReferenceBuilder builder;
  private final MotionEngine engine;

  /** Creates a learner for one exercise. */
  public ReferenceLearner(Exercise exercise) {
    builder = new PersonalReferenceBuilder(exercise);
    engine = new MotionEngine(new EngineSettings(exercise, Optional.empty()), NOBODY, builder::add);
  }

  /** Creates a learner for one exercise with the belt as it was calibrated; holds need that. */
  public ReferenceLearner(Exercise exercise, Calibration calibration) {
    builder = new PersonalReferenceBuilder(exercise);
    EngineSettings settings = new EngineSettings(exercise, Optional.empty());
    engine =
        new MotionEngine(
            settings.with(calibration, calibration.madeAtEpochMillis()), NOBODY, builder::add);
  }

  /** Offers the next sample. */
  public SampleVerdict accept(BeltSample sample) {
    return engine.accept(sample);
  }

  /** The reference so far; empty until a repetition was found. */
  public Optional<PersonalReference> reference() {
    return builder.build();
  }
}
