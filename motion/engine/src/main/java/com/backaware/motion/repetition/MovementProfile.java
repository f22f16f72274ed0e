package com.backaware.motion.repetition;

/** One repetition's movement, along the way that its detector follows. */
public interface MovementProfile {
  /** First point of the trace. */
  long start();

  /** The point farthest from the start: lowest when it begins at the top, else highest. */
  long turn();

  /** Last point of the trace. */
  long end();

  /** From start to turn, above 0: metres of height, or degrees of tilt. */
  double way();

  /**
   * Way from the start at a point between start and end, positive towards the turn; in the unit of
   * {@link #way()}. Cheapest when asked in the order of the points.
   */
  double position(long point);

  /**
   * How fast the way grows at a point, per second; negative on the way back. Cheapest when asked in
   * the order of the points.
   */
  double speed(long point);

  /** From start to end, seconds. */
  double seconds();
}
