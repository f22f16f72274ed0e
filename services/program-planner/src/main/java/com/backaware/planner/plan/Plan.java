package com.backaware.planner.plan;

import com.backaware.planner.intake.Conflict;
import com.backaware.planner.intake.Readiness;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.week.Week;
import com.backaware.planner.workout.Balance;
import com.backaware.planner.workout.Workout;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person is to do next, and what is still to be earned.
 *
 * @param revision 1, 2, 3, ...: counts the changes of this person's plan
 * @param gates out of the present phase, as they stood when the plan was made
 * @param nextWorkout the workout
 * @param balance sets by pattern
 * @param readiness whether the person may train, and how
 * @param conflicts wishes that cannot all come true
 * @param week its days; null while nothing may be trained, and in plans that are older than weeks
 * @param basedOnSessionId the session that led to it; null for a plan without any
 * @param updatedAt when it was made
 */
public record Plan(
    long revision,
    List<GateStatus> gates,
    Workout nextWorkout,
    Balance balance,
    Readiness readiness,
    List<Conflict> conflicts,
    @Nullable Week week,
    @Nullable String basedOnSessionId,
    Instant updatedAt) {

  private static final Readiness READY = new Readiness(Readiness.State.READY, List.of());

  /** Takes copies of the lists; plans that are older than readiness and conflicts have none. */
  public Plan {
    gates = List.copyOf(gates);
    readiness = Objects.requireNonNullElse(readiness, READY);
    conflicts = conflicts == null ? List.of() : List.copyOf(conflicts);
  }
}
