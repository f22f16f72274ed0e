package com.backaware.planner.plan;

import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.workout.Balance;
import com.backaware.planner.workout.Workout;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to do next, and what is still to be earned.
 *
 * @param revision 1, 2, 3, ...: counts the changes of this person's plan
 * @param gates out of the present phase, as they stood when the plan was made
 * @param nextWorkout the workout
 * @param balance sets by pattern
 * @param basedOnSessionId the session that led to it; null for a plan without any
 * @param updatedAt when it was made
 */
public record Plan(
    long revision,
    List<GateStatus> gates,
    Workout nextWorkout,
    Balance balance,
    @Nullable String basedOnSessionId,
    Instant updatedAt) {

  /** Takes a copy of the gates. */
  public Plan {
    gates = List.copyOf(gates);
  }
}
