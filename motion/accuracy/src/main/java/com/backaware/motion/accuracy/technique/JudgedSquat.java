package com.backaware.motion.accuracy.technique;

import com.backaware.motion.accuracy.data.Interval;
import com.backaware.motion.accuracy.metric.ScoredCase;
import com.backaware.motion.accuracy.session.HeardRepetition;
import com.backaware.motion.assessment.Fault;
import java.util.List;
import java.util.Optional;

/**
 * A true repetition, and what the engine made of it.
 *
 * @param person whose it is
 * @param technique how it was done
 * @param numberInSet 1, 2, 3, … within its set
 * @param truth when it was
 * @param heard what the engine reported; empty when it reported nothing there
 * @param cueFractions when in the repetition cues for faults were given: 0 its start, 1 its end
 */
record JudgedSquat(
    String person,
    Technique technique,
    int numberInSet,
    Interval truth,
    Optional<HeardRepetition> heard,
    List<Double> cueFractions) {

  boolean has(Fault fault) {
    return heard.isPresent() && heard.get().has(fault);
  }

  boolean hasAny() {
    return heard.isPresent() && heard.get().hasAny();
  }

  double score(Fault fault) {
    return heard.map(repetition -> repetition.score(fault)).orElse(Double.NEGATIVE_INFINITY);
  }

  double largestScore() {
    return heard.map(HeardRepetition::largestScore).orElse(Double.NEGATIVE_INFINITY);
  }

  /** As a case of a fault, by its score. */
  ScoredCase scored(Fault fault) {
    return new ScoredCase(person, score(fault), technique.is(fault));
  }
}
