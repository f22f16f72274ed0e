package com.backaware.content.event;

import com.backaware.content.exercise.Equipment;
import com.backaware.content.exercise.Exercise;
import com.backaware.content.exercise.ExerciseAnnouncement;
import com.backaware.content.exercise.VisibleFault;
import com.backaware.content.v1.ExercisePublished;
import com.backaware.content.v1.MovementPattern;
import com.backaware.eventing.EventTopic;
import com.backaware.eventing.OutboxEntry;
import com.google.protobuf.Timestamp;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Exercises as events. */
@Singleton
class ExerciseEvents implements ExerciseAnnouncement {
  private static final String PATTERN_PREFIX = "MOVEMENT_PATTERN_";

  @Override
  public OutboxEntry published(Exercise exercise, Instant at) {
    ExercisePublished event =
        ExercisePublished.newBuilder()
            .setExerciseId(exercise.id())
            .setRevision(exercise.revision())
            .setName(exercise.name())
            .setPattern(MovementPattern.valueOf(PATTERN_PREFIX + exercise.pattern().name()))
            .addAllEquipment(exercise.equipment().stream().map(Equipment::id).toList())
            .setIsometric(exercise.isometric())
            .addAllVisibleFaults(exercise.visibleFaults().stream().map(VisibleFault::name).toList())
            .setPublishedAt(
                Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()))
            .build();
    return OutboxEntry.of(EventTopic.EXERCISE_PUBLISHED, exercise.id(), event, at);
  }
}
