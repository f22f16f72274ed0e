package com.backaware.motion.assessment;

import java.util.List;

/**
 * How the end of a set differs from its beginning, as fatigue shows: slower, shorter, worse form.
 *
 * @param pointsLost form score of the beginning minus that of the end
 * @param slowerPart growth of the repetitions' duration: 0.2 is a fifth longer
 * @param smallerPart loss of the range of tilt: 0.2 is a fifth less
 */
public record FormDecay(double pointsLost, double slowerPart, double smallerPart) {
  // Chosen: past what repetitions of one fresh person differ by.
  private static final double CLEAR_POINTS = 10;
  private static final double CLEAR_SLOWER = 0.25;
  private static final double CLEAR_SMALLER = 0.15;

  /** Compares two groups of repetitions, neither empty. */
  static FormDecay between(List<Repetition> beginning, List<Repetition> end) {
    double range = meanRange(beginning);
    return new FormDecay(
        FormScore.mean(beginning).points() - FormScore.mean(end).points(),
        meanSeconds(end) / meanSeconds(beginning) - 1,
        range > 0 ? 1 - meanRange(end) / range : 0);
  }

  /** Whether form decays clearly: time to rest. */
  public boolean isClear() {
    return pointsLost >= CLEAR_POINTS || slowerPart >= CLEAR_SLOWER || smallerPart >= CLEAR_SMALLER;
  }

  private static double meanSeconds(List<Repetition> repetitions) {
    double sum = 0;
    for (Repetition repetition : repetitions) {
      sum += (repetition.endMicros() - repetition.startMicros()) * 1e-6;
    }
    return sum / repetitions.size();
  }

  private static double meanRange(List<Repetition> repetitions) {
    double sum = 0;
    for (Repetition repetition : repetitions) {
      sum += repetition.tiltRangeDegrees();
    }
    return sum / repetitions.size();
  }
}
