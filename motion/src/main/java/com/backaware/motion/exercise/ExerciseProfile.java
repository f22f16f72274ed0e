package com.backaware.motion.exercise;

/**
 * Everything the engine knows about one exercise, as data.
 *
 * @param repetition what counts as a repetition
 */
public record ExerciseProfile(RepetitionLimits repetition) {
  private static final ExerciseProfile SQUAT =
      new ExerciseProfile(
          // All chosen, with room on both sides of what was measured: squats of four people,
          // partial
          // ones included, were at least 0.17 m deep, turned the pelvis by 6° or more, peaked at
          // 0.2 m/s and more, and were no rougher than 1.5; walking and stairs were 1.9 and up,
          // median 4.
          new RepetitionLimits(0.13, 6, 0.7, 10, 0.15, 2, 25, 15));

  /** The profile of an exercise. */
  public static ExerciseProfile of(Exercise exercise) {
    return switch (exercise) {
      case SQUAT -> SQUAT;
    };
  }
}
