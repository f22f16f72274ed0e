package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.SteadyLimits;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How an exercise fared with so many sensors, all people together. */
final class ExerciseScore {
  private final Exercise exercise;
  private final Sensors sensors;
  private final Map<Fault, FaultSize> sizes;
  private final CleanTally clean = new CleanTally();
  private final Map<Fault, FaultTally> faults = new EnumMap<>(Fault.class);

  ExerciseScore(Exercise exercise, Sensors sensors, Map<Fault, FaultSize> sizes) {
    this.exercise = exercise;
    this.sensors = sensors;
    this.sizes = new EnumMap<>(Fault.class);
    this.sizes.putAll(sizes);
    sizes.keySet().forEach(fault -> faults.put(fault, new FaultTally()));
  }

  Exercise exercise() {
    return exercise;
  }

  /** Whether its repetitions are not counted, so that only what was found of them can be told. */
  boolean isSteady() {
    return ExerciseProfile.of(exercise).work() instanceof SteadyLimits;
  }

  Sensors sensors() {
    return sensors;
  }

  FaultSize size(Fault fault) {
    return Optional.ofNullable(sizes.get(fault)).orElseThrow();
  }

  CleanTally clean() {
    return clean;
  }

  /** By fault, those that can be simulated. */
  Map<Fault, FaultTally> faults() {
    return Collections.unmodifiableMap(faults);
  }

  FaultTally tally(Fault fault) {
    return Optional.ofNullable(faults.get(fault)).orElseThrow();
  }

  static int flagged(List<Finding> findings) {
    return (int) findings.stream().filter(found -> found.severity().isFlagged()).count();
  }

  static boolean has(List<Finding> findings, Fault fault) {
    return findings.stream()
        .anyMatch(found -> found.fault() == fault && found.severity().isFlagged());
  }

  /** Whether this many sensors can tell a fault at all. */
  boolean tells(Fault fault) {
    return sizes.containsKey(fault);
  }

  /** Notes whether a fault was found where it was, and whether another one was. */
  void found(Fault fault, List<Finding> findings) {
    boolean itself = has(findings, fault);
    tally(fault).found(itself, flagged(findings) > (itself ? 1 : 0));
  }
}
