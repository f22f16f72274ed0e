package com.backaware.edge.cue;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;
import java.util.Optional;

/**
 * A cue as both sides know it.
 *
 * @param id the same on both sides for the same samples
 * @param sampleNumber the sample that caused it
 * @param timeMicros time of that sample, microseconds since the session started
 * @param fault which fault; empty for a fault that this agent's engine does not know
 * @param pattern how the motor tells it
 */
public record CueSignal(
    String id, long sampleNumber, long timeMicros, Optional<Fault> fault, CuePattern pattern) {
  /** The signal of a cue that the local engine gave. */
  public static CueSignal of(Cue cue) {
    return new CueSignal(
        cue.id(),
        cue.sampleNumber(),
        cue.timeMicros(),
        Optional.ofNullable(cue.fault()),
        cue.pattern());
  }
}
