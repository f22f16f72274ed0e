package com.backaware.motion.guidance;

/** Where a guided calibration is. Times are chosen; together they are under a minute. */
public enum CalibrationStep {
  /** Standing still: neutral. */
  STAND("Stand upright and still, arms at your sides.", 18, 0, 0),
  /** Bending in the hips, to see which way is forward. */
  HINGE("Push your hips back and bend forward with a straight back, then come up.", 14, 8, 20),
  /** The largest flexion; may be skipped. */
  FLEX("Bend forward as far as is comfortable, then come up.", 12, 8, 15),
  /** The largest extension; may be skipped. */
  ARCH("Lean back as far as is comfortable, then come up.", 12, 4, 5),
  /** All steps are done. */
  DONE("Calibrated. You can start.", 0, 0, 0),
  /** Aborted, or nothing came of it in time. */
  ABORTED("Calibration stopped. Start it again when you are ready.", 0, 0, 0);

  private final String sentence;
  private final double patienceSeconds;
  private final double beginDegrees;
  private final double leastDegrees;

  CalibrationStep(
      String sentence, double patienceSeconds, double beginDegrees, double leastDegrees) {
    this.sentence = sentence;
    this.patienceSeconds = patienceSeconds;
    this.beginDegrees = beginDegrees;
    this.leastDegrees = leastDegrees;
  }

  /** What to tell the wearer to do. */
  public String sentence() {
    return sentence;
  }

  /** How much of a calibration is done when the step begins, 0 to 1. */
  double progressBefore() {
    return switch (this) {
      case STAND, ABORTED -> 0;
      case HINGE -> 0.3;
      case FLEX -> 0.6;
      case ARCH -> 0.8;
      case DONE -> 1;
    };
  }

  /** How much of a calibration the step is, 0 to 1. */
  double progressShare() {
    return over() ? 0 : next().progressBefore() - progressBefore();
  }

  /** Whether nothing follows. */
  public boolean over() {
    return this == DONE || this == ABORTED;
  }

  /** Whether a calibration can do without. */
  public boolean optional() {
    return this == FLEX || this == ARCH;
  }

  /** How long to wait for something to happen, seconds. */
  double patienceSeconds() {
    return patienceSeconds;
  }

  /** From here on the wearer bends, degrees from standing. Chosen, above what standing sways. */
  double beginDegrees() {
    return beginDegrees;
  }

  /** A smaller bend is asked for again, degrees. Chosen. */
  double leastDegrees() {
    return leastDegrees;
  }

  CalibrationStep next() {
    return switch (this) {
      case STAND -> HINGE;
      case HINGE -> FLEX;
      case FLEX -> ARCH;
      case ARCH, DONE -> DONE;
      case ABORTED -> ABORTED;
    };
  }
}
