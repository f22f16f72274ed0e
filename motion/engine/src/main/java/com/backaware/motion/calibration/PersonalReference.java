package com.backaware.motion.calibration;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.util.Map;
import java.util.Optional;

/**
 * The wearer's own clean repetitions of one exercise, as statistics per feature. A fault whose
 * features are missing is judged as if there were no reference.
 *
 * @param exercise the exercise
 * @param repetitionCount clean repetitions that the statistics rest on, at least 1
 * @param features statistics by feature
 */
public record PersonalReference(
    Exercise exercise, int repetitionCount, Map<Feature, Statistic> features) {
  /**
   * @throws IllegalArgumentException if the count is below 1
   */
  public PersonalReference {
    if (repetitionCount < 1) {
      throw new IllegalArgumentException(
          "a reference of " + repetitionCount + " repetitions; it must rest on at least 1");
    }
    features = Map.copyOf(features);
  }

  /** The statistic of a feature, if the reference has it. */
  public Optional<Statistic> feature(Feature feature) {
    return Optional.ofNullable(features.get(feature));
  }
}
