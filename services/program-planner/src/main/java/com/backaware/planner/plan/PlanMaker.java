package com.backaware.planner.plan;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.intake.Intake;
import com.backaware.planner.intake.Readiness;
import com.backaware.planner.intake.Readiness.State;
import com.backaware.planner.intake.Wishes;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.workout.Balance;
import com.backaware.planner.workout.Situation;
import com.backaware.planner.workout.Workout;
import com.backaware.planner.workout.WorkoutComposer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the plan that follows from somebody's state. */
record PlanMaker(
    Trainee trainee, Intake intake, Readiness readiness, List<GateStatus> gates, Catalogue all) {

  /** A maker for a state, with what is still to be earned and all there is to choose from. */
  static PlanMaker of(Trainee trainee, List<GateStatus> gates, Catalogue catalogue) {
    Intake intake = trainee.wishes();
    return new PlanMaker(trainee, intake, Readiness.of(intake), gates, catalogue);
  }

  Plan plan(long revision, @Nullable String basedOn, Instant now) {
    WorkoutComposer composer = new WorkoutComposer(situation());
    String id = "w-" + revision;
    boolean stopped = readiness.state() == State.STOPPED;
    return new Plan(
        revision,
        gates,
        stopped ? Workout.none(id, readiness.reasons()) : eased(composer.next(id)),
        stopped ? Balance.of(List.of()) : composer.balance(),
        readiness,
        new Wishes(intake, all).conflicts(),
        basedOn,
        now);
  }

  private Workout eased(Workout workout) {
    return workout.because(readiness.reasons());
  }

  private Situation situation() {
    boolean eased = readiness.state() != State.READY;
    Optional<Plan> before = Optional.ofNullable(trainee.plan());
    return new Situation(
        intake.permitted(all),
        eased ? TrainingPhase.MOVEMENT_QUALITY : trainee.phase().phase(),
        gates,
        trainee.history(),
        eased ? Map.of() : trainee.progress(),
        intake.minutesPerDay(),
        before.map(Plan::nextWorkout).map(Workout::mainExerciseId));
  }
}
