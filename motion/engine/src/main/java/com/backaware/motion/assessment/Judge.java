package com.backaware.motion.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Judges a repetition against the wearer's own pattern. */
public final class Judge {
  /** Score from which a fault is worth knowing: 60 % where the cue is at 70 %. */
  private static final double WARN = 0.6 / 0.7;

  /** Score from which a fault is far past its threshold. Chosen. */
  private static final double STRONG = 1.5;

  private final OwnPattern own;

  /** Creates a judge. */
  public Judge(OwnPattern own) {
    this.own = own;
  }

  /** Score per fault: 0 is the wearer's own mean, 1 the cue threshold. */
  public Map<Fault, Double> scores(RepetitionMeasures m) {
    Map<Fault, Double> scores = new EnumMap<>(Fault.class);
    scores.put(Fault.BUTT_WINK, own.tuckScore(m.tuck(), m.bottomTilt(), m.depth()));
    scores.put(Fault.EXCESSIVE_LEAN, own.leanScore(m.movingTiltRange()));
    scores.put(Fault.PARTIAL_DEPTH, own.depthScore(m.depth()));
    return Collections.unmodifiableMap(scores);
  }

  /** The faults past their thresholds, in the order of {@link Fault}. */
  public List<Finding> findings(RepetitionMeasures m, Map<Fault, Double> scores) {
    List<Finding> findings = new ArrayList<>();
    scores.forEach(
        (fault, score) -> {
          if (score >= WARN) {
            findings.add(finding(fault, severity(score), m));
          }
        });
    return List.copyOf(findings);
  }

  private Finding finding(Fault fault, Severity severity, RepetitionMeasures m) {
    return switch (fault) {
      case BUTT_WINK -> {
        double missing = Math.max(0, own.missingTilt(m.bottomTilt(), m.depth()));
        yield new Finding(fault, severity, m.tuck() + missing, m.tuckMicros());
      }
      case EXCESSIVE_LEAN ->
          new Finding(fault, severity, m.movingTiltRange(), m.largestTiltMicros());
      case PARTIAL_DEPTH -> new Finding(fault, severity, m.bottomTilt(), m.bottomMicros());
      default -> throw new IllegalArgumentException(fault + " is not judged");
    };
  }

  private static Severity severity(double score) {
    if (score >= STRONG) {
      return Severity.STRONG;
    }
    return score >= 1 ? Severity.CUE : Severity.WARN;
  }
}
