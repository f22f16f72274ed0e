package com.backaware.motion.judgement.squat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DepthLimits;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.OwnLimit;
import com.backaware.motion.judgement.Verdict;
import java.util.Map;
import java.util.Optional;

/** The pelvis does not go down as far as the wearer's own. Never told: depth is a choice. */
public final class DepthRule implements FaultRule {
  private final double mean;
  private final double margin;

  /** Judges by the wearer's own depth, metres, or else by the usual one. */
  public DepthRule(DepthLimits limits, Optional<Statistic> own) {
    mean = own.map(Statistic::mean).orElse(limits.usualDepth());
    margin =
        own.map(statistic -> margin(limits, statistic))
            .orElse(limits.usualDepth() - limits.leastUsualDepth());
  }

  @Override
  public Fault fault() {
    return Fault.PARTIAL_DEPTH;
  }

  /** In metres. */
  @Override
  public double margin() {
    return margin;
  }

  @Override
  public boolean isTold() {
    return false;
  }

  @Override
  public Verdict judge(MeasuredRepetition repetition) {
    return new Verdict(
        score(repetition.travel()),
        repetition.turnTilt(),
        repetition.micros(repetition.way().turn()));
  }

  @Override
  public void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features) {
    features.put(Feature.DEPTH_METRES, repetition.travel());
  }

  /** Score of a depth, metres. */
  public double score(double depth) {
    return (mean - depth) / margin;
  }

  private static double margin(DepthLimits limits, Statistic own) {
    return OwnLimit.within(
        limits.deviations() * own.standardDeviation(),
        limits.leastShortfall() * own.mean(),
        limits.largestShortfall() * own.mean());
  }
}
