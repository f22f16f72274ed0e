package com.backaware.motion.exercise;

/** On which side of the wearer's own mean a value is a fault. */
public enum Direction {
  /** When it is larger. */
  MORE,
  /** When it is smaller. */
  LESS,
  /** On both sides. */
  EITHER
}
