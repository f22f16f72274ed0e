package com.backaware.motion.exercise;

/** What the height of the pelvis has to do for a fault of a hold. */
public enum HeightChange {
  /** Whatever it does. */
  ANY,
  /** It has risen clearly. */
  RISEN,
  /** It has not risen clearly. */
  NOT_RISEN
}
