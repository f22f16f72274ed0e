package com.backaware.motion.judgement;

import com.backaware.motion.exercise.Direction;

/** How a feature is measured, in a complete repetition and in the movement under way. */
public interface Measure {
  /** The point of a complete repetition at which it shows most. */
  long point(MeasuredRepetition repetition);

  /** The value of a complete repetition; NaN when it cannot be told. */
  double value(MeasuredRepetition repetition);

  /**
   * The value so far, as far as it is going to last; NaN when it cannot be told yet.
   *
   * @param seconds for how much longer it has to last
   */
  double soFar(LiveMovement movement, double seconds);

  /** Whether a fault to this side shows before the repetition is complete. */
  boolean isLive(Direction direction);
}
