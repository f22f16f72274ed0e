package com.backaware.motion.exercise;

/**
 * Everything the engine knows about one exercise, as data. Each number's source stands beside it.
 *
 * @param repetition what counts as a repetition
 * @param lean when the trunk leans too far
 * @param tuck when the pelvis tucks under
 * @param depth when a repetition is not deep enough
 * @param cue when and how often to tell the wearer
 */
public record ExerciseProfile(
    RepetitionLimits repetition,
    LeanLimits lean,
    TuckLimits tuck,
    DepthLimits depth,
    CueLimits cue) {

  private static final ExerciseProfile SQUAT =
      new ExerciseProfile(
          // All chosen, with room on both sides of what was measured: 400 squats of four people,
          // partial ones included, were at least 0.18 m deep, tilted the pelvis by 6° or more,
          // peaked at 0.27 m/s and more, were no rougher than 1.7 and turned about the vertical
          // by 13° at most; steps have a median roughness of 4, and people who walk turn.
          new RepetitionLimits(0.15, 5, 0.7, 10, 0.2, 2, 20, 25, 15),
          // Own mean + 2 SD; the margin's ends are chosen: under 5° is within what the skin moves.
          // Without a reference: correct squats span 24° to 50° between people.
          new LeanLimits(2, 5, 7, 35, 46),
          // Margin and depth chosen. Without a reference: 10° to 15° is the usual limit.
          new TuckLimits(6.5, 1.3, 3, 12),
          // Own mean - 2 SD; the rest chosen.
          new DepthLimits(2, 0.15, 0.25, 0.40, 0.18),
          // Within the ranges that suit people: dwell 100-200 ms, 2-3°, 0.15-0.25 s ahead.
          // The refractory time is chosen.
          new CueLimits(0.15, 2.5, 0.15, 1.5));

  /** The profile of an exercise. */
  public static ExerciseProfile of(Exercise exercise) {
    return switch (exercise) {
      case SQUAT -> SQUAT;
      default -> throw new IllegalArgumentException(exercise.id() + " cannot be judged yet");
    };
  }
}
