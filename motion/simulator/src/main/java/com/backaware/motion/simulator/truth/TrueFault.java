package com.backaware.motion.simulator.truth;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.simulator.fault.Ramp;
import java.util.OptionalLong;

/**
 * A fault as it was made.
 *
 * @param fault what
 * @param set number of its set, from 1
 * @param repetition number in the set, from 1; 0 in a hold
 * @param amount degrees at most; for {@code PARTIAL_DEPTH} per cent of the own way that is missing
 * @param ramp how it comes and goes, seconds since the start
 */
public record TrueFault(Fault fault, int set, int repetition, double amount, Ramp ramp) {

  /** When it begins, microseconds. */
  public long startMicros() {
    return micros(ramp.from());
  }

  /** When half of the amount is passed, microseconds; a partial repetition shows at its turn. */
  public long onsetMicros() {
    return micros(fault == Fault.PARTIAL_DEPTH ? ramp.full() : ramp.crossing(0.5));
  }

  /** When the full amount is reached, microseconds. */
  public long peakMicros() {
    return micros(ramp.full());
  }

  /** When it is gone, microseconds. */
  public long endMicros() {
    return micros(ramp.to());
  }

  /** When it passes so many degrees, if it ever does, microseconds. */
  public OptionalLong passesMicros(double degrees) {
    return degrees > amount
        ? OptionalLong.empty()
        : OptionalLong.of(micros(ramp.crossing(degrees / amount)));
  }

  /** How much of it is there, degrees. */
  public double degrees(long micros) {
    return amount * ramp.at(micros * 1e-6);
  }

  private static long micros(double seconds) {
    return Math.round(seconds * 1e6);
  }
}
