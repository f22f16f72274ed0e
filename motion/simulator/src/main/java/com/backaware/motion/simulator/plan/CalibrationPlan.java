package com.backaware.motion.simulator.plan;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.simulator.belt.Conditions;
import com.backaware.motion.simulator.person.Person;

/**
 * A guided calibration to simulate. Immutable: every method gives a changed plan.
 *
 * @param person who calibrates
 * @param exercise of the clean repetitions at the end, or of the clean hold
 * @param seed of what differs from time to time; the person's own by default
 * @param repetitions clean repetitions at the end, 0 to 50
 * @param holdSeconds length of the clean hold, 2 to 300
 * @param conditions the belt
 * @param twoSensors whether it has a thoracic sensor
 */
public record CalibrationPlan(
    Person person,
    Exercise exercise,
    long seed,
    int repetitions,
    double holdSeconds,
    Conditions conditions,
    boolean twoSensors) {

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public CalibrationPlan {
    Limits.require("repetitions", repetitions, 0, 50);
    Limits.require("holdSeconds", holdSeconds, 2, 300);
  }

  /** With eight clean repetitions, or a hold of 15 s, on a typical belt with one sensor. */
  public static CalibrationPlan of(Person person, Exercise exercise) {
    return new CalibrationPlan(
        person, exercise, person.seed(), 8, 15, Conditions.typical(person.seed()), false);
  }

  /** The clean set at the end. */
  public SessionPlan cleanSet() {
    return SessionPlan.of(person, exercise)
        .seed(seed)
        .repetitions(Math.max(1, repetitions))
        .hold(holdSeconds)
        .fatigue(0);
  }

  /** With another seed of what differs from time to time. */
  public CalibrationPlan seed(long seed) {
    return new CalibrationPlan(
        person, exercise, seed, repetitions, holdSeconds, conditions, twoSensors);
  }

  /** With so many clean repetitions. */
  public CalibrationPlan repetitions(int repetitions) {
    return new CalibrationPlan(
        person, exercise, seed, repetitions, holdSeconds, conditions, twoSensors);
  }

  /** With a clean hold of so many seconds. */
  public CalibrationPlan hold(double holdSeconds) {
    return new CalibrationPlan(
        person, exercise, seed, repetitions, holdSeconds, conditions, twoSensors);
  }

  /** On this belt, worn so. */
  public CalibrationPlan conditions(Conditions conditions) {
    return new CalibrationPlan(
        person, exercise, seed, repetitions, holdSeconds, conditions, twoSensors);
  }

  /** On a belt with a thoracic sensor. */
  public CalibrationPlan withTwoSensors() {
    return new CalibrationPlan(person, exercise, seed, repetitions, holdSeconds, conditions, true);
  }
}
