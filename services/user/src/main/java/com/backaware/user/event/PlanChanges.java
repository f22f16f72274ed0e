package com.backaware.user.event;

import com.backaware.eventing.EventIntake;
import com.backaware.eventing.EventTopic;
import com.backaware.eventing.RefusedEventException;
import com.backaware.planner.v1.Phase;
import com.backaware.planner.v1.PlanChanged;
import com.backaware.user.profile.Progress;
import com.backaware.user.profile.ProgressStore;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of changed plans and keeps what they say of progress. */
@ApplicationScoped
class PlanChanges {
  private static final String PHASE_PREFIX = "PHASE_";

  private final ProgressStore progress;
  private final EventIntake<PlanChanged> intake;

  PlanChanges(ProgressStore progress) {
    this.progress = progress;
    this.intake =
        new EventIntake<>(EventTopic.PLAN_CHANGED, PlanChanged.getDefaultInstance(), this::record);
  }

  @Incoming("plan-changed")
  Uni<Void> take(ConsumerRecord<String, byte[]> event) {
    return intake.take(event);
  }

  private Uni<Void> record(PlanChanged plan) {
    if (plan.getUserId().isBlank() || plan.getRevision() == 0) {
      throw new RefusedEventException("a plan needs a user id and a revision from 1 on");
    }
    return progress.record(
        plan.getUserId(),
        plan.getRevision(),
        new Progress(phase(plan.getPhase()), plan.getSessionCount()));
  }

  private static String phase(Phase phase) {
    if (phase == Phase.PHASE_UNSPECIFIED || phase == Phase.UNRECOGNIZED) {
      throw new RefusedEventException("the plan's phase is not one that this service knows");
    }
    return phase.name().substring(PHASE_PREFIX.length());
  }
}
