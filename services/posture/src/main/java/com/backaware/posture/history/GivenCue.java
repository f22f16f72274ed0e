package com.backaware.posture.history;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.cue.Cue;
import com.backaware.motion.cue.CuePattern;

/**
 * A cue as REST shows it.
 *
 * @param id the same on every machine that runs the engine on these samples
 * @param sampleNumber the sample that caused it
 * @param timeMicros time of that sample, microseconds since the session started
 * @param fault which fault
 * @param pattern how the motor tells it
 */
public record GivenCue(
    String id, long sampleNumber, long timeMicros, Fault fault, CuePattern pattern) {

  /** Shows the engine's cue. */
  public static GivenCue of(Cue cue) {
    return new GivenCue(cue.id(), cue.sampleNumber(), cue.timeMicros(), cue.fault(), cue.pattern());
  }
}
