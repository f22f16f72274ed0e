package com.backaware.motion.hold;

/** Whether a value has been past a threshold for long enough. */
final class Dwell {
  private final double seconds;
  private boolean begun;
  private long sinceMicros;

  Dwell(double seconds) {
    this.seconds = seconds;
  }

  void reset() {
    begun = false;
  }

  /**
   * Takes in a value.
   *
   * @param hysteresis how far back below the threshold it has to go for the time to start anew
   * @return whether it has been past the threshold for long enough
   */
  boolean update(long timeMicros, double value, double threshold, double hysteresis) {
    if (value < threshold - hysteresis) {
      begun = false;
    } else if (!begun && value >= threshold) {
      begun = true;
      sinceMicros = timeMicros;
    }
    return begun && (timeMicros - sinceMicros) * 1e-6 >= seconds;
  }

  /** Whether it is past the threshold. */
  boolean begun() {
    return begun;
  }
}
