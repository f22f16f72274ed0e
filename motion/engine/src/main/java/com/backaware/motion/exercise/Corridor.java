package com.backaware.motion.exercise;

/**
 * What is usual among people, and from where on it is a fault.
 *
 * @param usual mean of clean repetitions of many people
 * @param limit cue threshold, above or below the mean
 */
public record Corridor(double usual, double limit) {
  /**
   * @throws IllegalArgumentException if a value is not finite, or both are the same
   */
  public Corridor {
    Range.require("usual", usual, -1000, 1000);
    Range.require("limit", limit, -1000, 1000);
    if (usual == limit) {
      throw new IllegalArgumentException("limit is " + limit + "; it must differ from usual");
    }
  }

  /** 0 at what is usual, 1 at the limit. */
  public double score(double value) {
    return (value - usual) / (limit - usual);
  }
}
