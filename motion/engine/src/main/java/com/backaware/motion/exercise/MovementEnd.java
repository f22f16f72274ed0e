package com.backaware.motion.exercise;

/** One of the two ends between which a repetition goes. */
public enum MovementEnd {
  /** Where the weight, or the body, is high. */
  TOP,
  /** Where it is low. */
  BOTTOM
}
