package com.backaware.motion.mounting;

/** Whether the belt still sits as it was calibrated. */
public enum MountingState {
  /** It does, as far as can be told. */
  SITS(""),
  /** It has slipped: standing looks too different. */
  SLIPPED(
      "The belt has slipped. Put it back in place and stand still; if this goes on, calibrate"
          + " again."),
  /** It was turned around the waist: the wearer leans another way than calibrated. */
  TURNED("The belt has turned around your waist. Put it back in place, or calibrate again."),
  /** Top and bottom are exchanged. */
  UPSIDE_DOWN("The belt is upside down. Put it on the way it was, or calibrate again."),
  /** Nobody wears it, or somebody took it off meanwhile. */
  TAKEN_OFF("The belt was taken off. Put it on and calibrate again.");

  private final String sentence;

  MountingState(String sentence) {
    this.sentence = sentence;
  }

  /** Whether movements may be judged. */
  public boolean judges() {
    return this == SITS;
  }

  /** What to tell the wearer; empty when there is nothing to say. */
  public String sentence() {
    return sentence;
  }
}
