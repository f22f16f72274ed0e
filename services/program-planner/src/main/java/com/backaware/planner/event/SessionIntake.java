package com.backaware.planner.event;

import com.backaware.eventing.EventIntake;
import com.backaware.eventing.EventTopic;
import com.backaware.planner.plan.PlanKeeper;
import com.backaware.planner.plan.PlannerSettings;
import com.backaware.posture.v1.SessionCompleted;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears of completed sessions; each has its effect once, however often it is heard of. */
@ApplicationScoped
class SessionIntake {
  private final PlanKeeper plans;
  private final PlannerSettings settings;
  private final Clock clock;
  private final EventIntake<SessionCompleted> intake =
      new EventIntake<>(
          EventTopic.SESSION_COMPLETED, SessionCompleted.getDefaultInstance(), this::take);

  SessionIntake(PlanKeeper plans, PlannerSettings settings, Clock clock) {
    this.plans = plans;
    this.settings = settings;
    this.clock = clock;
  }

  @Incoming("session-completed")
  Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
    return intake.take(record);
  }

  private Uni<Void> take(SessionCompleted event) {
    return plans.train(
        HeardSession.userId(event),
        HeardSession.session(event, clock.instant().plus(settings.clockTolerance())));
  }
}
