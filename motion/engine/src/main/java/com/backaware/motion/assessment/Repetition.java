package com.backaware.motion.assessment;

import java.util.List;
import java.util.Map;

/**
 * One complete repetition.
 *
 * @param number 1, 2, 3, … over the session
 * @param startMicros start of the descent, microseconds since the session started
 * @param endMicros end of the ascent, microseconds since the session started
 * @param tiltRangeDegrees largest minus smallest forward tilt of the pelvis, degrees
 * @param tempo how long its phases took
 * @param scores per judged fault: 0 is the wearer's own mean, 1 is the cue threshold; in the order
 *     of {@link Fault}
 * @param findings faults past their thresholds, in the order of {@link Fault}; empty when the
 *     repetition was clean
 */
public record Repetition(
    int number,
    long startMicros,
    long endMicros,
    double tiltRangeDegrees,
    Tempo tempo,
    Map<Fault, Double> scores,
    List<Finding> findings) {
  /** How good the form was, and what it lost points for. */
  public FormScore form() {
    return FormScore.of(scores);
  }
}
