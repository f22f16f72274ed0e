package com.backaware.motion.exercise;

/** What of the pelvis' movement shows the repetitions of an exercise. */
public enum MovementSignal {
  /** Its height: it goes down and up, or up and down. */
  HEIGHT,
  /** Its tilt: it turns, and hardly changes its height. */
  TILT
}
