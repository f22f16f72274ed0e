package com.backaware.motion.cue;

/**
 * Follows one fault of one wearer over repetitions: where its threshold is, and whether it is worth
 * telling.
 *
 * <p>Cues become rarer as form improves, and return when it decays: cueing every fault for ever
 * makes the wearer depend on the cue, and a lower frequency is retained better (Winstein and
 * Schmidt, J. Exp. Psychol. LMC 16, 1990). Nearly all of the last ten repetitions clean: only the
 * second faulty one in a row is told; most of them: every second faulty one; else every one.
 */
public final class FaultMemory {
  /** By how much of its margin one "that cue was wrong" moves a threshold. Chosen. */
  private static final double STEP = 0.1;

  // Faulty repetitions of the last ten. Chosen.
  private static final int NEARLY_ALL_CLEAN = 1;
  private static final int MOSTLY_CLEAN = 3;

  private final double sensitivity;
  private final boolean fading;
  private double widening;
  private double wideningBefore;
  private int recent;
  private int judged;
  private boolean skipped;

  FaultMemory(CoachingSettings settings, CueHabit habit) {
    sensitivity = settings.sensitivity().factor();
    fading = settings.fading();
    widening = habit.widening();
    wideningBefore = widening;
    recent = habit.recent();
    judged = habit.judged();
  }

  /** What the fault's margin is multiplied by, above 0. */
  public double factor() {
    return sensitivity * (1 + widening);
  }

  /** Whether the fault is to be told if it is found now. */
  boolean worthTelling() {
    if (!fading || judged < CueHabit.ENOUGH) {
      return true;
    }
    int faulty = Integer.bitCount(recent);
    return faulty <= NEARLY_ALL_CLEAN ? (recent & 1) != 0 : faulty > MOSTLY_CLEAN || skipped;
  }

  /** A repetition is over. */
  void repetition(boolean found, boolean told) {
    recent = (recent << 1 | (found ? 1 : 0)) & ((1 << CueHabit.RECENT) - 1);
    judged = Math.min(judged + 1, CueHabit.ENOUGH);
    skipped = found ? !told : skipped;
  }

  /**
   * A cue for this fault was wrong: moves its threshold a step.
   *
   * @return whether it moved; not when it is as far as is safe
   */
  public boolean dispute() {
    double moved = Math.min(CueHabit.LARGEST_WIDENING, widening + STEP);
    boolean moves = moved > widening;
    if (moves) {
      wideningBefore = widening;
      widening = moved;
    }
    return moves;
  }

  /**
   * Takes the last dispute back.
   *
   * @return whether there was one to take back
   */
  public boolean undoDispute() {
    boolean moves = widening != wideningBefore;
    widening = wideningBefore;
    return moves;
  }

  CueHabit habit() {
    return new CueHabit(widening, recent, judged);
  }
}
