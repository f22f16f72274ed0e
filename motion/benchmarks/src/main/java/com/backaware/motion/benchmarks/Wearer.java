package com.backaware.motion.benchmarks;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.Exercise;
import java.io.IOException;
import java.util.Optional;

/** Somebody who squats without end, with one sensor or two, and is judged by their reference. */
final class Wearer {
  private final EndlessSamples samples;
  private final CountingListener listener = new CountingListener();
  private final EngineSettings settings;
  private final MotionEngine engine;

  private Wearer(String recording, Exercise exercise, Optional<PersonalReference> reference)
      throws IOException {
    samples = EndlessSamples.of(recording);
    settings = new EngineSettings(exercise, reference);
    engine = new MotionEngine(settings, listener);
  }

  /** With so many sensors, 1 or 2. */
  static Wearer with(int sensors) throws IOException {
    return sensors == 1
        ? new Wearer("squat-with-faults", Exercise.SQUAT, reference("squat-reference"))
        : new Wearer("squat", Exercise.SQUAT, Optional.empty());
  }

  private static Optional<PersonalReference> reference(String recording) throws IOException {
    EndlessSamples clean = EndlessSamples.of(recording);
    ReferenceLearner learner = new ReferenceLearner(Exercise.SQUAT);
    for (int i = 0; i < clean.size(); i++) {
      learner.accept(clean.next());
    }
    return learner.reference();
  }

  /**
   * With so many sensors, 1 or 2, the same movement judged as this exercise, without a reference.
   */
  static Wearer with(int sensors, Exercise exercise) throws IOException {
    String recording = sensors == 1 ? "squat-with-faults" : "squat";
    return new Wearer(recording, exercise, Optional.empty());
  }

  /** Whether the engine knows the joint between the sensors now. */
  boolean lumbarKnown() {
    return !Double.isNaN(engine.lumbarFlexionDegrees());
  }

  /** Offers the next sample to the engine; true when something was heard of it. */
  boolean step() {
    int before = listener.events();
    engine.accept(samples.next());
    return listener.events() != before;
  }

  /** Tilt, so that nothing is optimised away. */
  double tilt() {
    return engine.tiltDegrees();
  }

  /** Samples in a round of the recording. */
  int round() {
    return samples.size();
  }

  MotionEngine engine() {
    return engine;
  }

  CountingListener listener() {
    return listener;
  }

  EngineSettings settings() {
    return settings;
  }
}
