package com.backaware.eventing;

import com.backaware.content.v1.ExercisePublished;
import com.backaware.planner.v1.PlanChanged;
import com.backaware.posture.v1.SessionCompleted;
import com.backaware.user.v1.BeltOwnershipChanged;
import com.google.protobuf.Descriptors.Descriptor;

/** Every topic that services talk over; each carries one type of event. */
public enum EventTopic {
  /** A belt session is complete and stored; keyed by user id. */
  SESSION_COMPLETED(
      "backaware.posture.session-completed.v1", SessionCompleted.getDescriptor(), false),
  /** A person's plan has changed; keyed by user id. */
  PLAN_CHANGED("backaware.planner.plan-changed.v1", PlanChanged.getDescriptor(), false),
  /** An exercise was published or changed; keyed by exercise id, compacted. */
  EXERCISE_PUBLISHED(
      "backaware.content.exercise-published.v1", ExercisePublished.getDescriptor(), true),
  /** A belt has a new owner or none; keyed by belt id, compacted. */
  BELT_OWNERSHIP("backaware.user.belt-ownership.v1", BeltOwnershipChanged.getDescriptor(), true);

  private final String topic;
  private final String type;
  private final boolean compacted;

  EventTopic(String topic, Descriptor descriptor, boolean compacted) {
    this.topic = topic;
    this.type = descriptor.getFullName();
    this.compacted = compacted;
  }

  /** The topic's name on the broker. */
  public String topic() {
    return topic;
  }

  /** The CloudEvents type: the full name of the protobuf message. */
  public String type() {
    return type;
  }

  /** Whether the broker keeps only the newest event of each key. */
  public boolean compacted() {
    return compacted;
  }

  /** Where events of this topic go that a consumer cannot take. */
  public String deadLetterTopic() {
    return topic + ".dead-letter";
  }
}
