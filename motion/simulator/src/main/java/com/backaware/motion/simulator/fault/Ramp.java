package com.backaware.motion.simulator.fault;

import com.backaware.motion.simulator.body.Ease;

/**
 * How a fault comes and goes, seconds: from nothing to the full amount, and back.
 *
 * @param from when it begins
 * @param full when it has its full amount
 * @param until when it begins to go
 * @param to when it is gone
 */
public record Ramp(double from, double full, double until, double to) {

  /** The part of the amount that is there, 0 to 1. */
  public double at(double seconds) {
    return seconds < until
        ? Ease.leastJerk((seconds - from) / (full - from))
        : Ease.leastJerk((to - seconds) / (to - until));
  }

  /** When this part of the amount is passed on the way up; 0 to 1. */
  public double crossing(double part) {
    double low = from;
    double high = full;
    for (int i = 0; i < 50; i++) {
      double middle = (low + high) / 2;
      if (at(middle) < part) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** The same, so much later. */
  public Ramp later(double seconds) {
    return new Ramp(from + seconds, full + seconds, until + seconds, to + seconds);
  }
}
