package com.backaware.planner.plan;

import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.intake.Conflict;
import com.backaware.planner.intake.Readiness;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.week.Week;
import com.backaware.planner.week.WeekDay;
import com.backaware.planner.workout.Balance;
import com.backaware.planner.workout.Block;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A plan as it is answered over REST. */
@Schema(name = "Plan")
record PlanAnswer(
    long revision,
    PhaseAnswer phase,
    WorkoutAnswer nextWorkout,
    @Schema(description = "Sets by pattern in the week") Balance balance,
    Readiness readiness,
    @Schema(description = "Wishes that cannot all come true, and the nearest that is possible")
        List<Conflict> conflicts,
    @Schema(nullable = true, description = "Absent while nothing may be trained")
        @Nullable WeekAnswer week,
    int sessionCount,
    @Schema(nullable = true, description = "The session that led to this plan")
        @Nullable String basedOnSessionId,
    Instant updatedAt) {

  /** The phase and what has to be earned to leave it. */
  @Schema(name = "Phase")
  record PhaseAnswer(TrainingPhase id, String name, Instant since, List<GateStatus> gates) {}

  /** The workout to do next. */
  @Schema(name = "Workout")
  record WorkoutAnswer(String id, String title, List<BlockAnswer> blocks, List<String> why) {}

  /** One exercise of it. */
  @Schema(name = "Block")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record BlockAnswer(
      String exerciseId,
      String name,
      Pattern pattern,
      int sets,
      @Schema(description = "Per set, and per side where there are sides; absent for a hold")
          @Nullable Integer repetitions,
      @Schema(description = "Per set; absent for repetitions") @Nullable Integer holdSeconds,
      @Schema(description = "To use; absent without load or while it is not known")
          @Nullable Double loadKilograms,
      int restSeconds,
      String advice,
      String why) {

    static BlockAnswer of(Block block) {
      return new BlockAnswer(
          block.exerciseId(),
          block.name(),
          block.pattern(),
          block.sets(),
          block.repetitions(),
          block.holdSeconds(),
          block.loadKilograms(),
          block.restSeconds(),
          block.advice(),
          block.why());
    }
  }

  /** The week that the next workout is part of. */
  @Schema(name = "Week")
  record WeekAnswer(LocalDate startsOn, List<WeekDay> days, List<String> why) {

    static @Nullable WeekAnswer of(@Nullable Week week) {
      return week == null ? null : new WeekAnswer(week.startsOn(), week.days(), week.why());
    }
  }

  static PlanAnswer of(Trainee trainee, Plan plan) {
    TrainingPhase phase = trainee.phase().phase();
    return new PlanAnswer(
        plan.revision(),
        new PhaseAnswer(phase, phase.title(), trainee.phase().since(), plan.gates()),
        new WorkoutAnswer(
            plan.nextWorkout().id(),
            plan.nextWorkout().title(),
            plan.nextWorkout().blocks().stream().map(BlockAnswer::of).toList(),
            plan.nextWorkout().why()),
        plan.balance(),
        plan.readiness(),
        plan.conflicts(),
        WeekAnswer.of(plan.week()),
        trainee.history().sessionCount(),
        plan.basedOnSessionId(),
        plan.updatedAt());
  }
}
