package com.backaware.motion.recognition;

/**
 * What exercises are told apart by. Sizes are taken as logarithms, since people differ in them by
 * factors; the small constants are what sensors and skin move. A trait that is not known is NaN.
 */
public enum Trait {
  /** Logarithm of the seconds from one repetition to the next. */
  PERIOD("period"),
  /** How much one repetition is like the next, -1 to 1. */
  REGULARITY("regularity"),
  /** Logarithm of the metres that the pelvis goes up and down, plus 0.02. */
  HEIGHT("height"),
  /** Logarithm of the degrees by which the pelvis turns against gravity, plus 1. */
  TURN("turn"),
  /** How far height and turn go together, 0 to 1. */
  COUPLING("coupling"),
  /** Logarithm of the turn out of its main plane over that in it, both plus 0.5°. */
  ASIDE("aside"),
  /** Logarithm of the degrees by which the pelvis turns about the vertical, plus 1. */
  HEADING("heading"),
  /** Where the pelvis spends more time: -1 at its lowest, 1 at its highest. */
  DWELL("dwell"),
  /** Which way the pelvis leaves its rest: -1 down, 1 up. */
  FIRST("first"),
  /** Mean forward tilt against standing, degrees; needs a mounting. */
  TILT("tilt"),
  /** Mean list against standing whichever way, degrees; needs a mounting. */
  LIST("list"),
  /** Logarithm of the degrees by which a quiet body rocks, plus 0.3. */
  ROCKING("rocking");

  private final String key;

  Trait(String key) {
    this.key = key;
  }

  /** Its name in a model's text. */
  public String key() {
    return key;
  }
}
