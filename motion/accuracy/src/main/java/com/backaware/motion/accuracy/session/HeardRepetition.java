package com.backaware.motion.accuracy.session;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Repetition;
import com.backaware.motion.assessment.Severity;

/**
 * A repetition that the engine reported.
 *
 * @param repetition what it reported
 * @param reportedMicros when it did
 */
public record HeardRepetition(Repetition repetition, long reportedMicros) {
  /** When it was. */
  public Interval interval() {
    return new Interval(repetition.startMicros(), repetition.endMicros(), "");
  }

  /** How long after its end it was reported, seconds. */
  public double delaySeconds() {
    return (reportedMicros - repetition.endMicros()) * 1e-6;
  }

  /** Whether a fault was found that is worth a cue. */
  public boolean has(Fault fault) {
    return repetition.findings().stream()
        .anyMatch(found -> found.fault() == fault && found.severity() != Severity.WARN);
  }

  /** Whether any fault was found that is worth a cue. */
  public boolean hasAny() {
    return repetition.findings().stream().anyMatch(found -> found.severity() != Severity.WARN);
  }

  /** How much it looked like a fault; negative infinity when it was not judged. */
  public double score(Fault fault) {
    return repetition.scores().getOrDefault(fault, Double.NEGATIVE_INFINITY);
  }

  /** How much it looked like the fault that it looked like most. */
  public double largestScore() {
    return repetition.scores().values().stream()
        .mapToDouble(Double::doubleValue)
        .max()
        .orElse(Double.NEGATIVE_INFINITY);
  }
}
