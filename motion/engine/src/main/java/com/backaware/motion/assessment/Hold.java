package com.backaware.motion.assessment;

import java.util.List;
import java.util.Map;

/**
 * One hold: a position kept for a time. In exercises of the arms it is the pelvis that is kept, and
 * repetitions are not counted: they hardly reach the belt.
 *
 * @param number 1, 2, 3, … over the session
 * @param startMicros when it began, microseconds since the session started
 * @param endMicros when it ended, microseconds since the session started
 * @param goodMicros how long of it the position was good: no fault past its threshold
 * @param scores largest score by fault: 0 where the hold should be, 1 at the cue threshold; in the
 *     order of {@link Fault}
 * @param findings faults past their thresholds, in the order of {@link Fault}, then of time, where
 *     one came back; empty when the position was good throughout
 */
public record Hold(
    int number,
    long startMicros,
    long endMicros,
    long goodMicros,
    Map<Fault, Double> scores,
    List<Finding> findings) {
  /** How good the position was, and what it lost points for. */
  public FormScore form() {
    return FormScore.of(scores);
  }
}
