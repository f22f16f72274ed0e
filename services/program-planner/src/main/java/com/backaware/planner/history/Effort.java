package com.backaware.planner.history;

import org.jspecify.annotations.Nullable;

/**
 * What the person tells of a session; the belt cannot know it.
 *
 * @param loadKilograms of the working sets, above 0; null without load or when not told
 * @param repetitionsInReserve that the hardest set would still have allowed, 0 to 10; null when not
 *     told
 * @param holdSeconds of the longest good hold, 1 or more; null when not told
 * @param painDuring in the low back or elsewhere, 0 to 10; null when not told
 * @param painAfter within a day, 0 to 10; null when not told
 */
public record Effort(
    @Nullable Double loadKilograms,
    @Nullable Integer repetitionsInReserve,
    @Nullable Integer holdSeconds,
    @Nullable Integer painDuring,
    @Nullable Integer painAfter) {

  /** Pain up to which training goes on as planned (Thomeé 1997). */
  public static final int SAFE_PAIN = 2;

  /** Pain above which training is eased (Thomeé 1997). */
  public static final int ACCEPTABLE_PAIN = 5;

  /** Nothing told. */
  public static final Effort UNTOLD = new Effort(null, null, null, null, null);

  /** The worst pain that was told, 0 to 10; 0 when none was. */
  public int worstPain() {
    return Math.max(orZero(painDuring), orZero(painAfter));
  }

  private static int orZero(@Nullable Integer pain) {
    return pain == null ? 0 : pain;
  }
}
