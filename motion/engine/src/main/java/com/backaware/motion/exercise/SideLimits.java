package com.backaware.motion.exercise;

/**
 * When one side differs from itself, in exercises that go left and right in turn, degrees.
 *
 * @param sideMargin from where the side's own good repetitions of the set go to the cue threshold
 */
public record SideLimits(double sideMargin) implements FaultLimits {
  /**
   * @throws IllegalArgumentException if the value is out of range
   */
  public SideLimits {
    Range.require("sideMargin", sideMargin, 0.1, 90);
  }
}
