package com.backaware.motion.calibration;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Gathers the features of clean repetitions into a reference. */
public final class PersonalReferenceBuilder {
  private final Exercise exercise;
  private final Map<Feature, List<Double>> values = new EnumMap<>(Feature.class);
  private int repetitionCount;

  /** Starts a reference for an exercise. */
  public PersonalReferenceBuilder(Exercise exercise) {
    this.exercise = exercise;
  }

  /** Adds a clean repetition; every repetition has to have the same features. */
  public void add(Map<Feature, Double> features) {
    features.forEach(
        (feature, value) -> values.computeIfAbsent(feature, f -> new ArrayList<>()).add(value));
    repetitionCount++;
  }

  /** The reference over all repetitions added; empty when there are none. */
  public Optional<PersonalReference> build() {
    if (repetitionCount == 0) {
      return Optional.empty();
    }
    Map<Feature, Statistic> statistics = new EnumMap<>(Feature.class);
    values.forEach((feature, list) -> statistics.put(feature, statistic(list)));
    return Optional.of(new PersonalReference(exercise, repetitionCount, statistics));
  }

  private static Statistic statistic(List<Double> list) {
    double sum = 0;
    for (double value : list) {
      sum += value;
    }
    double mean = sum / list.size();
    double squares = 0;
    for (double value : list) {
      squares += (value - mean) * (value - mean);
    }
    return new Statistic(mean, list.size() < 2 ? 0 : Math.sqrt(squares / (list.size() - 1)));
  }
}
