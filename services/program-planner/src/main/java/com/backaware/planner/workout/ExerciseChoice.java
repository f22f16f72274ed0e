package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.phase.TrainingPhase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Picks exercises: what suits the phase, taking turns. */
final class ExerciseChoice {
  /** Single-joint exercises never stand alone for their pattern (chosen). */
  private static final Set<String> SINGLE_JOINT = Set.of("biceps-curl");

  private final Catalogue catalogue;
  private final TrainingPhase phase;
  private final int turn;

  /**
   * A choice.
   *
   * @param turn counts up from workout to workout, 0 or more
   */
  ExerciseChoice(Catalogue catalogue, TrainingPhase phase, int turn) {
    this.catalogue = catalogue;
    this.phase = phase;
    this.turn = turn;
  }

  /**
   * Whose turn it is in a pattern, without those to avoid unless there is no other; empty when
   * there is none at all.
   */
  Optional<Exercise> next(Pattern pattern, Set<String> avoid) {
    List<Exercise> candidates = catalogue.of(pattern);
    candidates = preferring(candidates, exercise -> !SINGLE_JOINT.contains(exercise.id()));
    candidates = candidates.stream().filter(this::bearable).toList();
    candidates = preferring(candidates, this::suits);
    candidates = preferring(candidates, exercise -> !avoid.contains(exercise.id()));
    return candidates.isEmpty()
        ? Optional.empty()
        : Optional.of(candidates.get(turn % candidates.size()));
  }

  /** The first two of the preferred exercises that exist; those whose turn it is when none does. */
  List<Exercise> preferred(Pattern pattern, List<String> preferred, int count) {
    List<Exercise> chosen = new ArrayList<>();
    for (String id : preferred) {
      Optional<Exercise> found = catalogue.find(id).filter(e -> e.pattern() == pattern);
      if (chosen.size() < count) {
        found.ifPresent(chosen::add);
      }
    }
    return chosen.isEmpty() ? next(pattern, Set.of()).stream().toList() : chosen;
  }

  /** Nobody lifts bars before the movement is learned, even when there is nothing else. */
  private boolean bearable(Exercise exercise) {
    return phase != TrainingPhase.MOVEMENT_QUALITY || !exercise.demanding();
  }

  private boolean suits(Exercise exercise) {
    return switch (exercise.pattern()) {
      case CORE, MOBILITY, LUNGE -> true;
      case PUSH, PULL ->
          switch (phase) {
            case MOVEMENT_QUALITY -> !exercise.demanding();
            case WORK_CAPACITY -> true;
            case MAXIMAL_STRENGTH -> exercise.loadable();
          };
      case SQUAT, HINGE ->
          switch (phase) {
            case MOVEMENT_QUALITY -> !exercise.demanding();
            case WORK_CAPACITY, MAXIMAL_STRENGTH -> exercise.loadable();
          };
    };
  }

  private static List<Exercise> preferring(List<Exercise> all, Predicate<Exercise> wish) {
    List<Exercise> wished = all.stream().filter(wish).toList();
    return wished.isEmpty() ? all : wished;
  }
}
