package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.FaultHabit;
import com.backaware.planner.history.History;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.progression.ExerciseProgress;
import com.backaware.planner.progression.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All that a workout is made from.
 *
 * @param catalogue what there is to choose from
 * @param phase the phase the person is in
 * @param gates out of the phase
 * @param history what has been trained
 * @param progress by exercise
 * @param minutes that a workout may take
 * @param previousMain the main lift of the workout before; empty for the first
 */
public record Situation(
    Catalogue catalogue,
    TrainingPhase phase,
    List<GateStatus> gates,
    History history,
    Map<String, ExerciseProgress> progress,
    int minutes,
    Optional<String> previousMain) {

  Optional<FaultHabit> habit() {
    return FaultHabit.in(history);
  }

  /** The last session of a squat or a hinge. */
  Optional<TrainingSession> lastLowerBody() {
    List<TrainingSession> sessions = history.recent();
    for (int i = sessions.size() - 1; i >= 0; i--) {
      if (lowerBody(sessions.get(i).exerciseId()).isPresent()) {
        return Optional.of(sessions.get(i));
      }
    }
    return Optional.empty();
  }

  /** The pattern that comes next: the other one than last time, squat to begin with. */
  Pattern emphasis() {
    return lastLowerBody()
        .flatMap(session -> lowerBody(session.exerciseId()))
        .map(Situation::other)
        .orElse(Pattern.SQUAT);
  }

  Standing standing(String exerciseId) {
    return progress.getOrDefault(exerciseId, ExerciseProgress.START).now();
  }

  static Pattern other(Pattern lowerBody) {
    return lowerBody == Pattern.SQUAT ? Pattern.HINGE : Pattern.SQUAT;
  }

  private Optional<Pattern> lowerBody(String exerciseId) {
    return catalogue
        .find(exerciseId)
        .map(exercise -> exercise.pattern())
        .filter(pattern -> pattern == Pattern.SQUAT || pattern == Pattern.HINGE);
  }
}
