package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Judges complete repetitions by the rules of an exercise. */
public final class Judge {
  private final List<FaultRule> rules;
  private final ToDoubleFunction<Fault> factor;

  /**
   * Creates a judge.
   *
   * @param factor what the margin of a fault is multiplied by for this wearer, above 0
   */
  public Judge(List<FaultRule> rules, ToDoubleFunction<Fault> factor) {
    this.rules = rules;
    this.factor = factor;
  }

  /** What each rule says that can say something, in the order of {@link Fault}. */
  public Map<Fault, Verdict> verdicts(MeasuredRepetition repetition) {
    Map<Fault, Verdict> verdicts = new EnumMap<>(Fault.class);
    for (FaultRule rule : rules) {
      Verdict verdict = rule.judge(repetition);
      double score = verdict.score() / factor.applyAsDouble(rule.fault());
      verdicts.put(rule.fault(), new Verdict(score, verdict.peakDegrees(), verdict.peakMicros()));
    }
    return verdicts;
  }

  /** Score per fault, in the order of {@link Fault}. */
  public static Map<Fault, Double> scores(Map<Fault, Verdict> verdicts) {
    Map<Fault, Double> scores = new EnumMap<>(Fault.class);
    verdicts.forEach((fault, verdict) -> scores.put(fault, verdict.score()));
    return scores;
  }

  /** The faults past their thresholds, in the order of {@link Fault}. */
  public static List<Finding> findings(Map<Fault, Verdict> verdicts) {
    List<Finding> findings = new ArrayList<>();
    verdicts.forEach(
        (fault, verdict) ->
            Severity.of(verdict.score())
                .ifPresent(severity -> findings.add(verdict.finding(fault, severity))));
    return findings;
  }
}
