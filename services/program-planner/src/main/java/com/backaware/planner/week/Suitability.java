package com.backaware.planner.week;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.phase.TrainingPhase;
import java.util.List;
import java.util.Set;

/** Which exercises a phase allows, and which it likes best. */
final class Suitability {
  /** Single-joint exercises are there when nothing better is (chosen). */
  private static final Set<String> SINGLE_JOINT = Set.of("biceps-curl");

  private Suitability() {}

  /** Nobody lifts bars before the movement is learned, even when there is nothing else. */
  static boolean allowed(Exercise exercise, TrainingPhase phase) {
    return phase != TrainingPhase.MOVEMENT_QUALITY || !exercise.demanding();
  }

  /** Those of one pattern that suit the phase; all of them when none does. */
  static List<Exercise> best(List<Exercise> exercises, TrainingPhase phase) {
    List<Exercise> suited = exercises.stream().filter(exercise -> suited(exercise, phase)).toList();
    return suited.isEmpty() ? exercises : suited;
  }

  private static boolean suited(Exercise exercise, TrainingPhase phase) {
    return !SINGLE_JOINT.contains(exercise.id())
        && switch (exercise.pattern()) {
          case CORE, MOBILITY, LUNGE -> true;
          case PUSH, PULL -> phase != TrainingPhase.MAXIMAL_STRENGTH || exercise.loadable();
          case SQUAT, HINGE -> phase == TrainingPhase.MOVEMENT_QUALITY || exercise.loadable();
        };
  }
}
