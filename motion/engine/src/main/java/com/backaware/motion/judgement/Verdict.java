package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Severity;

/**
 * What a rule says of one repetition.
 *
 * @param score 0 at the wearer's own mean, 1 at the cue threshold
 * @param peakDegrees largest deviation during the repetition, degrees
 * @param peakMicros when it was largest, microseconds since the session started
 */
public record Verdict(double score, double peakDegrees, long peakMicros) {
  Finding finding(Fault fault, Severity severity) {
    return new Finding(fault, severity, peakDegrees, peakMicros);
  }
}
