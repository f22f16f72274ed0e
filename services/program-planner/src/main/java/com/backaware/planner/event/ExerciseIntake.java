package com.backaware.planner.event;

import com.backaware.content.v1.ExercisePublished;
import com.backaware.content.v1.MovementPattern;
import com.backaware.eventing.EventIntake;
import com.backaware.eventing.EventTopic;
import com.backaware.eventing.RefusedEventException;
import com.backaware.planner.catalogue.CatalogueStore;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears what the content service publishes. */
@ApplicationScoped
class ExerciseIntake {
  private final CatalogueStore catalogue;
  private final EventIntake<ExercisePublished> intake =
      new EventIntake<>(
          EventTopic.EXERCISE_PUBLISHED, ExercisePublished.getDefaultInstance(), this::take);

  ExerciseIntake(CatalogueStore catalogue) {
    this.catalogue = catalogue;
  }

  @Incoming("exercise-published")
  Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
    return intake.take(record);
  }

  private Uni<Void> take(ExercisePublished event) {
    return catalogue.take(exercise(event));
  }

  private static Exercise exercise(ExercisePublished event) {
    Refusal.unlessIdentifier("exercise_id", event.getExerciseId());
    Refusal.unless(event.getRevision() > 0, "revision", event.getRevision(), "1 or more");
    Refusal.unless(!event.getName().isBlank(), "name", "blank", "a name to show");
    return new Exercise(
        event.getExerciseId(),
        event.getRevision(),
        event.getName(),
        pattern(event.getPattern()),
        event.getEquipmentList(),
        event.getIsometric(),
        event.getVisibleFaultsList());
  }

  private static Pattern pattern(MovementPattern pattern) {
    return switch (pattern) {
      case MOVEMENT_PATTERN_SQUAT -> Pattern.SQUAT;
      case MOVEMENT_PATTERN_HINGE -> Pattern.HINGE;
      case MOVEMENT_PATTERN_LUNGE -> Pattern.LUNGE;
      case MOVEMENT_PATTERN_PUSH -> Pattern.PUSH;
      case MOVEMENT_PATTERN_PULL -> Pattern.PULL;
      case MOVEMENT_PATTERN_CORE -> Pattern.CORE;
      case MOVEMENT_PATTERN_MOBILITY -> Pattern.MOBILITY;
      case MOVEMENT_PATTERN_UNSPECIFIED, UNRECOGNIZED ->
          throw new RefusedEventException("pattern is not one that this service knows");
    };
  }
}
