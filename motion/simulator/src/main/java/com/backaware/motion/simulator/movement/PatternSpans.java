package com.backaware.motion.simulator.movement;

import com.backaware.motion.exercise.Exercise;

/**
 * Between what people differ in an exercise.
 *
 * @param tilt range of pelvic tilt in a correct repetition, degrees
 * @param travel how far the pelvis goes up or down, metres, for a body of 1.72 m
 * @param back how far it goes back (or forward, in a lunge), as a part of the travel
 * @param lumbar rounding of the low back at the turn, as a part of the largest
 * @param out seconds to the turn
 * @param turn seconds of pause there
 * @param home seconds back
 * @param rest seconds of pause before the next
 */
record PatternSpans(
    Span tilt, Span travel, Span back, Span lumbar, Span out, Span turn, Span home, Span rest) {

  /**
   * The spans of an exercise. Tilt of squats: 24° to 50° between people. Hinges: 45° to 80°. The
   * rest is chosen after common form, so that a repetition takes 2 to 8 s.
   */
  static PatternSpans of(Exercise exercise) {
    return switch (exercise) {
      case SQUAT -> squat(Span.of(24, 50));
      case GOBLET_SQUAT -> squat(Span.of(20, 42));
      case DEADLIFT -> hinge(Span.of(45, 62), Span.of(0.20, 0.33), Span.of(0.3, 0.5));
      case ROMANIAN_DEADLIFT -> hinge(Span.of(45, 72), Span.of(0.10, 0.20), Span.of(0.7, 1.0));
      case GOOD_MORNING -> hinge(Span.of(45, 80), Span.of(0.10, 0.20), Span.of(0.7, 1.0));
      case HIP_THRUST -> bridge(Span.of(28, 40), Span.of(0.22, 0.35));
      case GLUTE_BRIDGE -> bridge(Span.of(25, 38), Span.of(0.15, 0.25));
      case LUNGE -> lunge(Span.of(4, 14), Span.of(0.9, 1.3));
      case SPLIT_SQUAT -> lunge(Span.of(4, 14), Span.of(0.05, 0.2));
      case PRESS_UP -> arms(Span.of(10, 15), Span.of(0.15, 0.25));
      case BENCH_PRESS -> arms(Span.of(0.5, 1.5), Span.of(0.001, 0.004));
      case OVERHEAD_PRESS -> arms(Span.of(0.6, 2.0), Span.of(0.002, 0.006));
      case BENT_OVER_ROW -> arms(Span.of(0.8, 2.0), Span.of(0.004, 0.010));
      case LAT_PULLDOWN -> arms(Span.of(0.8, 2.0), Span.of(0.002, 0.006));
      case BICEPS_CURL -> arms(Span.of(0.5, 2.0), Span.of(0.001, 0.004));
      case PLANK, SIDE_PLANK, BIRD_DOG, DEAD_BUG ->
          throw new IllegalArgumentException(exercise.id() + " is held, not repeated");
    };
  }

  private static PatternSpans squat(Span tilt) {
    return new PatternSpans(
        tilt,
        Span.of(0.27, 0.58),
        Span.of(0.25, 0.45),
        Span.of(0.20, 0.45),
        Span.of(0.8, 1.6),
        Span.of(0, 0.4),
        Span.of(0.7, 1.3),
        Span.of(0.2, 1.5));
  }

  private static PatternSpans hinge(Span tilt, Span travel, Span back) {
    return new PatternSpans(
        tilt,
        travel,
        back,
        Span.of(0.10, 0.35),
        Span.of(1.1, 2.2),
        Span.of(0, 0.6),
        Span.of(1.0, 2.2),
        Span.of(0.4, 1.6));
  }

  private static PatternSpans bridge(Span tilt, Span travel) {
    return new PatternSpans(
        tilt,
        travel,
        Span.of(0.05, 0.2),
        Span.of(0.05, 0.2),
        Span.of(0.7, 1.5),
        Span.of(0.4, 1.5),
        Span.of(0.8, 1.8),
        Span.of(0.2, 1.0));
  }

  private static PatternSpans lunge(Span tilt, Span forward) {
    return new PatternSpans(
        tilt,
        Span.of(0.25, 0.40),
        forward,
        Span.of(0.05, 0.15),
        Span.of(0.9, 1.7),
        Span.of(0, 0.4),
        Span.of(0.9, 1.7),
        Span.of(0.4, 1.5));
  }

  private static PatternSpans arms(Span tilt, Span travel) {
    return new PatternSpans(
        tilt,
        travel,
        Span.of(0.5, 1.5),
        Span.of(0.01, 0.03),
        Span.of(0.8, 1.8),
        Span.of(0, 0.6),
        Span.of(0.8, 2.0),
        Span.of(0.2, 1.2));
  }
}
