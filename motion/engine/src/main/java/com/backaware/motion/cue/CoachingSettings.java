package com.backaware.motion.cue;

/**
 * How a wearer wants to be coached.
 *
 * @param sensitivity how early cues come
 * @param timing when cues come
 * @param silent whether this is a baseline session: everything is judged, nothing is told
 * @param fading whether cues become rarer as form improves
 */
public record CoachingSettings(
    Sensitivity sensitivity, CueTiming timing, boolean silent, boolean fading) {
  /** Cues at once, at normal sensitivity, fading. */
  public static CoachingSettings defaults() {
    return new CoachingSettings(Sensitivity.NORMAL, CueTiming.AT_ONCE, false, true);
  }
}
