package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.history.FaultHabit;
import com.backaware.planner.history.History;
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
 * @param phase the phase whose doses it gets
 * @param gates out of the phase
 * @param history what has been trained
 * @param progress by exercise
 */
public record Situation(
    Catalogue catalogue,
    TrainingPhase phase,
    List<GateStatus> gates,
    History history,
    Map<String, ExerciseProgress> progress) {

  Optional<FaultHabit> habit() {
    return FaultHabit.in(history);
  }

  Standing standing(String exerciseId) {
    return progress.getOrDefault(exerciseId, ExerciseProgress.START).now();
  }
}
