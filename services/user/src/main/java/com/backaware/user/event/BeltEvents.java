package com.backaware.user.event;

import com.backaware.eventing.EventTopic;
import com.backaware.eventing.OutboxEntry;
import com.backaware.user.device.BeltAnnouncement;
import com.backaware.user.v1.BeltOwnershipChanged;
import com.google.protobuf.Timestamp;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;

/** Belts and their owners as events. */
@Singleton
class BeltEvents implements BeltAnnouncement {

  @Override
  public OutboxEntry changed(String beltId, long revision, Optional<String> owner, Instant at) {
    BeltOwnershipChanged event =
        BeltOwnershipChanged.newBuilder()
            .setBeltId(beltId)
            .setRevision(revision)
            .setOwnerUserId(owner.orElse(""))
            .setChangedAt(
                Timestamp.newBuilder().setSeconds(at.getEpochSecond()).setNanos(at.getNano()))
            .build();
    return OutboxEntry.of(EventTopic.BELT_OWNERSHIP, beltId, event, at);
  }
}
