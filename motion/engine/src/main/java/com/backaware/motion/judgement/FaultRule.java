package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.Feature;
import java.util.Map;

/** Judges one fault in one exercise for one wearer. */
public interface FaultRule {
  /** The fault. */
  Fault fault();

  /** From the wearer's own mean to the cue threshold, degrees. */
  double margin();

  /** Whether the wearer is told of this fault at all, or finds it in the findings only. */
  default boolean isTold() {
    return true;
  }

  /** Judges a complete repetition. */
  Verdict judge(MeasuredRepetition repetition);

  /** Adds what a reference has to remember of a clean repetition for this rule. */
  void addFeatures(MeasuredRepetition repetition, Map<Feature, Double> features);

  /** Says that a set is over. */
  default void endSet() {}

  /**
   * How far the movement under way is past the cue threshold, and is going to be for a moment more,
   * degrees; NaN while the rule cannot say, or when its fault is never told during the movement.
   */
  default double excess(LiveMovement movement) {
    return Double.NaN;
  }
}
