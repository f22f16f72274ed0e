package com.backaware.motion.lumbar;

/** What is known of the thoracic sensor, with a sentence for the wearer. */
public enum ThoraxState {
  /** The belt has none. */
  ABSENT(
      "This belt has no upper sensor: it sees how the pelvis tilts, not how the low back rounds."),
  /** It measures, and nothing is wrong with it. */
  WORKING("Both sensors work."),
  /** It was there, and nothing usable comes from it. */
  SILENT("The upper sensor has gone silent: check its plug or its battery."),
  /** The same values come again and again. */
  FROZEN("The upper sensor repeats the same values: unplug it and plug it in again."),
  /** Its mean acceleration cannot be gravity. */
  NO_GRAVITY(
      "The upper sensor does not feel gravity as it should: it may be broken, or its units are"
          + " not m/s²."),
  /** It lies still while the pelvis moves. */
  LEFT_BEHIND("The upper sensor lies still while you move: put it on your back."),
  /** It is turned against the pelvis as no back can be, or moves as if on another body. */
  APART(
      "The upper sensor moves as no back can: check that it sits firmly, and do not turn it by"
          + " hand."),
  /** The pelvic sensor is the upper one of the two. */
  SWAPPED("The two sensors look swapped: the one for the pelvis is above the other.");

  private final String sentence;

  ThoraxState(String sentence) {
    this.sentence = sentence;
  }

  /** The state in a sentence that the wearer understands. */
  public String sentence() {
    return sentence;
  }
}
