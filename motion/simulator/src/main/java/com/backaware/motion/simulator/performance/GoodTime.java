package com.backaware.motion.simulator.performance;

import com.backaware.motion.simulator.truth.TrueFault;
import java.util.List;

/** Time of a hold in good position. */
final class GoodTime {
  private static final long STEP_MICROS = 10_000;

  private GoodTime() {}

  /** Microseconds between two times in which no fault has half its amount or more. */
  static long micros(long from, long to, List<TrueFault> faults) {
    long good = 0;
    for (long at = from; at < to; at += STEP_MICROS) {
      long now = at;
      if (faults.stream().noneMatch(fault -> fault.degrees(now) >= fault.amount() / 2)) {
        good += Math.min(STEP_MICROS, to - at);
      }
    }
    return good;
  }
}
