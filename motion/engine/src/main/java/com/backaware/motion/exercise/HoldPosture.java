package com.backaware.motion.exercise;

/** How the body lies in a hold. */
public enum HoldPosture {
  /** Front down: plank, on all fours. */
  PRONE,
  /** Back down. */
  SUPINE,
  /** On either side. */
  SIDE
}
