package com.backaware.user.device;

import com.backaware.eventing.OutboxEntry;
import java.time.Instant;
import java.util.Optional;

/** Words the event that tells other services whom a belt belongs to. */
public interface BeltAnnouncement {

  /**
   * The event that a belt has changed hands.
   *
   * @param revision counts the changes of this belt
   * @param owner user id; empty when the belt was released
   */
  OutboxEntry changed(String beltId, long revision, Optional<String> owner, Instant at);
}
