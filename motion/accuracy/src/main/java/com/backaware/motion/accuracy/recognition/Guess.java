package com.backaware.motion.accuracy.recognition;

import com.backaware.motion.RecognitionSession;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.recognition.Recognition;
import com.backaware.motion.sample.BeltSample;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What was guessed of one set.
 *
 * @param truth what it was
 * @param said what was said of it
 */
record Guess(Exercise truth, Recognition said) {
  /** Hands every sample of a set on. */
  interface Samples<E extends Exception> {
    void forEach(Consumer<BeltSample> consumer) throws E;
  }

  /** What is said of a set. */
  static <E extends Exception> Guess of(
      Exercise truth, Samples<E> samples, Optional<Calibration> calibration) throws E {
    RecognitionSession session = new RecognitionSession(calibration);
    samples.forEach(session::accept);
    return new Guess(truth, session.overall());
  }

  /** Confidence of the likeliest; 0 when nothing was said. */
  double confidence() {
    return said.likeliest().map(Recognition.Candidate::confidence).orElse(0.0);
  }

  /** Whether it is sure enough to act on. */
  boolean sure() {
    return said.sure().isPresent();
  }

  /** Whether the likeliest is right, or looks the same as what is right. */
  boolean right() {
    return said.likeliest().filter(candidate -> candidate.includes(truth)).isPresent();
  }
}
