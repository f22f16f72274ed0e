package com.backaware.motion.repetition;

/**
 * How long each phase of a repetition took, seconds. The pause at the end where repetitions begin
 * is the one before this repetition; 0 when none came before it.
 *
 * @param descent from the top down
 * @param bottom at the bottom, hardly moving
 * @param ascent from the bottom up
 * @param top at the top, hardly moving
 */
public record Tempo(double descent, double bottom, double ascent, double top) {
  /** Seconds that a phase took; 0 for {@link Phase#STANDING}. */
  public double seconds(Phase phase) {
    return switch (phase) {
      case STANDING -> 0;
      case DESCENT -> descent;
      case BOTTOM -> bottom;
      case ASCENT -> ascent;
      case TOP -> top;
    };
  }
}
