package com.backaware.motion;

import com.backaware.motion.repetition.PelvisMotion;

/** Coaches one exercise: from how the wearer moves to what is found and told. */
interface ExerciseCoach {
  /**
   * Takes in the movement at a sample.
   *
   * @return forward tilt against standing, degrees; NaN until it is known
   */
  double update(PelvisMotion motion);

  /**
   * Ends what is under way.
   *
   * @param motion the movement at the last sample
   */
  void finish(PelvisMotion motion);

  /** Whether a set or a hold is under way. */
  boolean working();

  /** Tells nothing before a time, microseconds since the session started. */
  void snooze(long untilMicros);
}
