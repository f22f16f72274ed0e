package com.backaware.motion.hold;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Severity;
import java.util.ArrayList;
import java.util.List;

/** One fault in work that goes on in a posture, each time that it happens. */
abstract class WorkFault {
  /** So many findings are kept of one stretch of work. Chosen: more than anyone reads. */
  private static final int MOST = 40;

  private final Fault fault;
  private final List<Finding> findings = new ArrayList<>();
  private double score;

  WorkFault(Fault fault) {
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }

  /** Largest score of the work under way. */
  double score() {
    return score;
  }

  /** Each time that it happened in the work under way. */
  List<Finding> findings() {
    return findings;
  }

  /** Work begins. */
  void begin() {
    findings.clear();
    score = 0;
  }

  /** Work ends: what is there still counts. */
  void end() {}

  /** Notes that it happened, when it was worth knowing. */
  void happened(Happening now) {
    score = Math.max(score, now.score());
    if (findings.size() < MOST) {
      Severity.of(now.score())
          .map(severity -> new Finding(fault, severity, now.degrees(), now.peakMicros()))
          .ifPresent(findings::add);
    }
  }

  /**
   * That it happened once.
   *
   * @param score 1 at the cue threshold
   * @param degrees at its peak
   * @param peakMicros when that was, microseconds since the session started
   */
  record Happening(double score, double degrees, long peakMicros) {
    static final Happening NEVER = new Happening(0, 0, Long.MIN_VALUE / 2);
  }
}
