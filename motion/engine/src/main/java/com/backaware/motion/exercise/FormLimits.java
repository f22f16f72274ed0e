package com.backaware.motion.exercise;

/**
 * How a repetition is judged without a personal reference: by quantities that differ little between
 * people while the technique is good. They are followed over the repetitions of a set, so that one
 * odd repetition weighs less than a habit.
 *
 * @param meanLean forward tilt, mean over the way down and up, degrees
 * @param outOfStep scatter of the tilt about its line over the depth, degrees
 * @param overshoot largest tilt over that line's at the bottom, degrees
 * @param lateSeconds how much later than the hips the trunk comes up, seconds
 * @param newShare weight of the newest repetition, the older ones together having the rest
 */
public record FormLimits(
    Corridor meanLean,
    Corridor outOfStep,
    Corridor overshoot,
    Corridor lateSeconds,
    double newShare) {

  /**
   * @throws IllegalArgumentException if the weight is out of range
   */
  public FormLimits {
    Range.require("newShare", newShare, 0.01, 1);
  }
}
