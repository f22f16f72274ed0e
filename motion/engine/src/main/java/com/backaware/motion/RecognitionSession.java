package com.backaware.motion;

import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.recognition.ExerciseModel;
import com.backaware.motion.recognition.ExerciseRecognizer;
import com.backaware.motion.recognition.Recognition;
import com.backaware.motion.recognition.Trait;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.SampleVerdict;
import java.util.Optional;

/**
 * Recognises the exercise of a belt's samples. Use like a {@link MotionEngine}: offer the samples
 * in order, and look at {@link #recognition()} whenever it is wanted. One thread at a time.
 */
public final class RecognitionSession {
  private final BeltMotion belt = new BeltMotion(finding -> {});
  private final ExerciseRecognizer recognizer;
  private boolean looked;

  /** Starts a session; without a calibration, only the movement tells. */
  public RecognitionSession(Optional<Calibration> calibration) {
    this(calibration, ExerciseModel.bundled());
  }

  /** Starts a session with another model. */
  public RecognitionSession(Optional<Calibration> calibration, ExerciseModel model) {
    recognizer = new ExerciseRecognizer(calibration.map(Calibration::pelvis), model);
    calibration.ifPresent(belt::calibrate);
  }

  /** Offers the next sample. */
  public SampleVerdict accept(BeltSample sample) {
    SampleVerdict verdict = belt.accept(sample);
    looked = !verdict.rejected() && !belt.blocksJudging() && recognizer.update(belt.pelvis());
    return verdict;
  }

  /** Whether it has looked anew at the last sample, once per second. */
  public boolean looked() {
    return looked;
  }

  /** What is being done now, or was done last within 10 s. */
  public Recognition recognition() {
    return recognizer.recognition();
  }

  /** What was done in most of the time up to now. */
  public Recognition overall() {
    return recognizer.overall();
  }

  /** A trait as last measured; NaN when it is not known. For fitting a model. */
  public double trait(Trait trait) {
    return recognizer.trait(trait);
  }

  /** Time of the last used sample, microseconds since the session started. */
  public long timeMicros() {
    return belt.timeMicros();
  }
}
