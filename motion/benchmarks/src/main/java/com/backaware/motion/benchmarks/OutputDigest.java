package com.backaware.motion.benchmarks;

import com.backaware.motion.EngineSettings;
import com.backaware.motion.MotionEngine;
import com.backaware.motion.MotionListener;
import com.backaware.motion.ReferenceLearner;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.orientation.OrientationFilter;
import com.backaware.motion.orientation.Quaternion;
import com.backaware.motion.repetition.SetSummary;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Prints one digest of every bit that the engine puts out for the shipped recordings: tilt and
 * orientation after each sample, repetitions, cues, sets, references; each exercise it can judge.
 */
public final class OutputDigest implements MotionListener {
  private static final List<String> RECORDINGS =
      List.of("squat", "squat-reference", "squat-with-faults");

  private final BitDigest digest = new BitDigest();

  private OutputDigest() {}

  /** Prints it; the system property backaware.root names the checkout. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(compute());
  }

  static String compute() throws IOException {
    OutputDigest output = new OutputDigest();
    for (Exercise exercise : Exercise.values()) {
      if (Exercise.byId(exercise.id()).isPresent()) {
        output.add(exercise);
      }
    }
    return output.digest.hex();
  }

  private void add(Exercise exercise) throws IOException {
    Optional<PersonalReference> own = reference(exercise);
    digest.add(own);
    for (String recording : RECORDINGS) {
      play(recording, new EngineSettings(exercise, Optional.empty()));
      play(recording, new EngineSettings(exercise, own));
    }
  }

  private static Optional<PersonalReference> reference(Exercise exercise) throws IOException {
    EndlessSamples samples = EndlessSamples.of("squat-reference");
    ReferenceLearner learner = new ReferenceLearner(exercise);
    for (int i = 0; i < samples.size(); i++) {
      learner.accept(samples.next());
    }
    return learner.reference();
  }

  private void play(String recording, EngineSettings settings) throws IOException {
    EndlessSamples samples = EndlessSamples.of(recording);
    MotionEngine engine = new MotionEngine(settings, this);
    OrientationFilter filter = new OrientationFilter();
    Quaternion q = new Quaternion();
    for (int i = 0; i < samples.size(); i++) {
      var sample = samples.next();
      filter.update(sample.timeMicros, sample.pelvis);
      filter.orientation(q);
      engine.accept(sample);
      digest.add(Arrays.asList(q.w, q.x, q.y, q.z, engine.tiltDegrees()));
    }
    engine.finish();
  }

  @Override
  public void onRepetition(Repetition repetition) {
    digest.add(repetition);
  }

  @Override
  public void onCue(Cue cue) {
    digest.add(cue);
  }

  @Override
  public void onSet(SetSummary set) {
    digest.add(set);
  }
}
