package com.backaware.planner.plan;

import com.backaware.eventing.OutboxEntry;

/** Words a changed plan for the other services. */
public interface PlanAnnouncement {

  /** The event that tells of a person's new plan. */
  OutboxEntry of(Trainee trainee, Plan plan);
}
