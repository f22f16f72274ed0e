package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;

/**
 * Something to tell the wearer now.
 *
 * @param sampleNumber the sample that caused it, counted from 0 over all samples offered to the
 *     engine
 * @param timeMicros time of that sample, microseconds since the session started
 * @param fault which fault
 * @param pattern how the motor tells it
 */
public record Cue(long sampleNumber, long timeMicros, Fault fault, CuePattern pattern) {
  /** The same on every machine that runs this engine on these samples. */
  public String id() {
    return sampleNumber + "-" + fault;
  }
}
