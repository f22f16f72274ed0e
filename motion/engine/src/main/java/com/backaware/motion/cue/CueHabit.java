package com.backaware.motion.cue;

/**
 * What sessions have taught about one fault of one wearer.
 *
 * @param widening by how much of its margin the threshold was moved, 0 to {@link #LARGEST_WIDENING}
 * @param recent the last ten repetitions, newest in bit 0, set where the fault was found
 * @param judged repetitions judged in all, counted up to {@link #ENOUGH}
 */
public record CueHabit(double widening, int recent, int judged) {
  /** How far a threshold may be moved in all, as a part of its margin. Chosen. */
  public static final double LARGEST_WIDENING = 0.5;

  /** From so many repetitions on it is known how good the form is. Chosen. */
  public static final int ENOUGH = 20;

  /** Repetitions that count as recent. Chosen. */
  static final int RECENT = 10;

  /** Nothing is known yet. */
  public static final CueHabit NONE = new CueHabit(0, 0, 0);

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public CueHabit {
    if (!(widening >= 0 && widening <= LARGEST_WIDENING)) {
      throw new IllegalArgumentException(
          "widening is " + widening + "; it must be from 0 to " + LARGEST_WIDENING);
    }
    if (recent < 0 || recent >= 1 << RECENT) {
      throw new IllegalArgumentException(
          "recent is " + recent + "; it must be from 0 to " + ((1 << RECENT) - 1));
    }
    if (judged < 0 || judged > ENOUGH) {
      throw new IllegalArgumentException(
          "judged is " + judged + "; it must be from 0 to " + ENOUGH);
    }
  }
}
