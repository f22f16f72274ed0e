package com.backaware.motion;

import com.backaware.motion.assessment.Repetition;
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
 * counts as clean. Use like a {@link MotionEngine}: offer the samples in order, then ask for the
 * reference.
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

  /** Creates a learner for one exercise, of somebody who has not calibrated. */
  public ReferenceLearner(Exercise exercise) {
    this(new EngineSettings(exercise, Optional.empty()));
  }

  /** Creates a learner for the exercise of these settings, by their calibration. */
  public ReferenceLearner(EngineSettings settings) {
    builder = new PersonalReferenceBuilder(settings.exercise());
    engine = new MotionEngine(settings, NOBODY, builder::add);
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
