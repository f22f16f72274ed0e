package com.backaware.motion.repetition.signal;

import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.repetition.MovementDetector;
import com.backaware.motion.repetition.RepetitionDetector;

/** Makes the detector for the signal that shows an exercise's repetitions. */
public final class Detectors {
  private Detectors() {}

  /** A detector for an exercise with these limits. */
  public static MovementDetector of(MovementLimits limits) {
    return switch (limits.signal()) {
      case HEIGHT -> new RepetitionDetector(limits);
      case TILT -> new TiltDetector(limits);
    };
  }
}
