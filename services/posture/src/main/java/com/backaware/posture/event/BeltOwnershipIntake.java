package com.backaware.posture.event;

import com.backaware.eventing.EventIntake;
import com.backaware.eventing.EventTopic;
import com.backaware.eventing.RefusedEventException;
import com.backaware.posture.belt.BeltOwners;
import com.backaware.user.v1.BeltOwnershipChanged;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Hears who a belt belongs to. */
@ApplicationScoped
public class BeltOwnershipIntake {
  private final BeltOwners owners;
  private final EventIntake<BeltOwnershipChanged> intake =
      new EventIntake<>(
          EventTopic.BELT_OWNERSHIP, BeltOwnershipChanged.getDefaultInstance(), this::change);

  BeltOwnershipIntake(BeltOwners owners) {
    this.owners = owners;
  }

  @Incoming("belt-ownership")
  Uni<Void> take(ConsumerRecord<String, byte[]> record) {
    return intake.take(record);
  }

  private Uni<Void> change(BeltOwnershipChanged event) {
    if (event.getBeltId().isEmpty()) {
      throw new RefusedEventException("belt_id is empty; a belt's id is expected");
    }
    if (event.getRevision() < 1) {
      throw new RefusedEventException(
          "revision is " + event.getRevision() + "; 1 or more is expected");
    }
    return owners.change(event.getBeltId(), event.getOwnerUserId(), event.getRevision());
  }
}
