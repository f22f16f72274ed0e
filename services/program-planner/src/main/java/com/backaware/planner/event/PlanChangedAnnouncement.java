package com.backaware.planner.event;

import com.backaware.eventing.EventTopic;
import com.backaware.eventing.OutboxEntry;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.plan.Plan;
import com.backaware.planner.plan.PlanAnnouncement;
import com.backaware.planner.plan.Trainee;
import com.backaware.planner.v1.Phase;
import com.backaware.planner.v1.PlanChanged;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;

/** A changed plan as the event {@code PlanChanged}. */
@ApplicationScoped
class PlanChangedAnnouncement implements PlanAnnouncement {

  @Override
  public OutboxEntry of(Trainee trainee, Plan plan) {
    PlanChanged event =
        PlanChanged.newBuilder()
            .setUserId(trainee.userId())
            .setRevision(plan.revision())
            .setPhase(phase(trainee.phase().phase()))
            .setNextWorkoutId(plan.nextWorkout().id())
            .setSessionCount(trainee.history().sessionCount())
            .setCausedBySessionId(Objects.requireNonNullElse(plan.basedOnSessionId(), ""))
            .setChangedAt(WireTime.timestamp(plan.updatedAt()))
            .build();
    return OutboxEntry.of(EventTopic.PLAN_CHANGED, trainee.userId(), event, plan.updatedAt());
  }

  private static Phase phase(TrainingPhase phase) {
    return switch (phase) {
      case MOVEMENT_QUALITY -> Phase.PHASE_MOVEMENT_QUALITY;
      case WORK_CAPACITY -> Phase.PHASE_WORK_CAPACITY;
      case MAXIMAL_STRENGTH -> Phase.PHASE_MAXIMAL_STRENGTH;
    };
  }
}
