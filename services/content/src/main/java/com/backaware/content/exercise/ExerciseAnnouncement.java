package com.backaware.content.exercise;

import com.backaware.eventing.OutboxEntry;
import java.time.Instant;

/** Words the event that tells other services of an exercise. */
public interface ExerciseAnnouncement {

  /** The event that this exercise, with its revision, is published at this time. */
  OutboxEntry published(Exercise exercise, Instant at);
}
