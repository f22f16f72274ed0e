package com.backaware.motion.lumbar;

/**
 * Finds bends: the wearer leaves neutral standing and comes back. Both segments learn from them
 * which way is forward. Who lies down or sits down leaves too, but does not come back soon.
 */
final class BendWatch {
  // Chords, as of Mounting.lean. All chosen: 15° is beyond walking; in a bend one segment leans by
  // 20° and the other by 10°, which tells it from bending sideways, where the pelvis hardly leans;
  // it ends so near to standing that it is whole, even if standing is off by some degrees; a guess
  // is made on the way out only.
  private static final double START = 0.26;
  private static final double LEAST_PEAK = 0.35;
  private static final double LEAST_OTHER_PEAK = 0.17;
  private static final double END = 0.17;
  private static final double END_SHARE = 0.35;
  private static final double GUESS_SHARE = 0.8;

  /** Longest bend that teaches, seconds. Chosen: slow repetitions take 6 s. */
  private static final double LONGEST = 10;

  /** Time from guess to guess, seconds. Chosen. */
  private static final double GUESS_SECONDS = 0.1;

  private boolean open;
  private double seconds;
  private double nextGuess;
  private double peak;
  private double pelvisPeak;
  private double thoraxPeak;

  /** Forgets an open bend. */
  void restart(Segment pelvis, Segment thorax) {
    open = false;
    seconds = 0;
    nextGuess = 0;
    peak = 0;
    pelvisPeak = 0;
    thoraxPeak = 0;
    pelvis.mounting.dropBend();
    thorax.mounting.dropBend();
  }

  /**
   * Takes in where up is in both sensors.
   *
   * @return whether the segments may have learned something
   */
  boolean update(double interval, Segment pelvis, Segment thorax) {
    double pelvisLean = pelvis.mounting.lean(pelvis.up);
    double thoraxLean = thorax.mounting.lean(thorax.up);
    double lean = Math.max(pelvisLean, thoraxLean);
    open |= lean > START;
    if (!open) {
      return false;
    }
    seconds += interval;
    peak = Math.max(peak, lean);
    pelvisPeak = Math.max(pelvisPeak, pelvisLean);
    thoraxPeak = Math.max(thoraxPeak, thoraxLean);
    if (lean < Math.max(END, END_SHARE * peak)) {
      return end(pelvis, thorax);
    }
    if (seconds > LONGEST) {
      pelvis.mounting.doubt();
      thorax.mounting.doubt();
      return false;
    }
    pelvis.mounting.addToBend(interval, thoraxLean, pelvis.up);
    thorax.mounting.addToBend(interval, thoraxLean, thorax.up);
    return lean > GUESS_SHARE * peak && guess(pelvis, thorax);
  }

  private boolean guess(Segment pelvis, Segment thorax) {
    if (!large() || seconds < nextGuess) {
      return false;
    }
    nextGuess = seconds + GUESS_SECONDS;
    pelvis.mounting.guess();
    thorax.mounting.guess();
    return true;
  }

  private boolean end(Segment pelvis, Segment thorax) {
    boolean whole = large() && seconds <= LONGEST;
    if (whole) {
      pelvis.mounting.learnBend();
      thorax.mounting.learnBend();
    }
    restart(pelvis, thorax);
    return whole;
  }

  private boolean large() {
    return peak >= LEAST_PEAK && Math.min(pelvisPeak, thoraxPeak) >= LEAST_OTHER_PEAK;
  }
}
