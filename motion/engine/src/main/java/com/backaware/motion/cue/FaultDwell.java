package com.backaware.motion.cue;

/** Tells when something has been past a threshold for long enough. */
final class FaultDwell {
  private final long dwellMicros;
  private final double hysteresis;
  private boolean past;
  private long sinceMicros;

  FaultDwell(double dwellSeconds, double hysteresis) {
    dwellMicros = Math.round(dwellSeconds * 1e6);
    this.hysteresis = hysteresis;
  }

  /**
   * Takes in how far the value is past its threshold now; it has to fall back by the hysteresis, or
   * become unknown (NaN), for the dwell to start anew.
   *
   * @return whether the dwell is complete
   */
  boolean update(long timeMicros, double excess) {
    if (!past && excess >= 0) {
      past = true;
      sinceMicros = timeMicros;
    } else if (past && !(excess >= -hysteresis)) {
      past = false;
    }
    return past && timeMicros - sinceMicros >= dwellMicros;
  }

  void restart() {
    past = false;
  }
}
