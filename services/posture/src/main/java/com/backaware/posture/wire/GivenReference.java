package com.backaware.posture.wire;

import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.Feature;
import java.util.EnumMap;
import java.util.Map;

/** The personal reference of an opening message, checked field by field. */
final class GivenReference {
  private GivenReference() {}

  /** The reference for the exercise of the session. */
  static PersonalReference read(
      com.backaware.posture.v1.PersonalReference given, Exercise exercise) {
    if (OpenFields.exercise("reference.exercise", given.getExercise()) != exercise) {
      throw OpenFields.refused(
          "reference.exercise", given.getExercise(), exercise.id() + ", as in exercise");
    }
    if (given.getRepetitionCount() < 1) {
      throw OpenFields.refused(
          "reference.repetition_count",
          Integer.toUnsignedString(given.getRepetitionCount()),
          "1 or more");
    }
    Map<Feature, Statistic> features = new EnumMap<>(Feature.class);
    given
        .getFeaturesMap()
        .forEach(
            (name, value) ->
                features.put(
                    OpenFields.constant("reference.features", name, Feature.values()),
                    statistic(name, value)));
    return new PersonalReference(exercise, given.getRepetitionCount(), features);
  }

  private static Statistic statistic(String name, com.backaware.posture.v1.Statistic given) {
    double deviation = given.getStandardDeviation();
    if (!Double.isFinite(given.getMean()) || !Double.isFinite(deviation) || deviation < 0) {
      throw OpenFields.refused(
          "reference.features." + name,
          given.getMean() + " ± " + deviation,
          "a finite mean and a deviation of 0 or more");
    }
    return new Statistic(given.getMean(), deviation);
  }
}
