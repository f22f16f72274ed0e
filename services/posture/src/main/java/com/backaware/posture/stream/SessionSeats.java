package com.backaware.posture.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Lets one call at a time into a session: a newer one makes the older one leave, and waits for it.
 */
@ApplicationScoped
class SessionSeats {
  private final ConcurrentHashMap<String, Occupant> occupants = new ConcurrentHashMap<>();

  /** A call that is in a session, or waits for it. */
  interface Occupant {
    /** Asks to leave, for a newer call; returns at once. */
    void evict();

    /** Completes when nothing of this call touches the session any more. */
    CompletableFuture<@Nullable Void> left();
  }

  /** Completes when the session is free for the newcomer; never fails. */
  CompletableFuture<@Nullable Void> claim(String sessionId, Occupant newcomer) {
    Occupant before = occupants.put(sessionId, newcomer);
    newcomer.left().whenComplete((nothing, failure) -> occupants.remove(sessionId, newcomer));
    if (before == null) {
      return CompletableFuture.completedFuture(null);
    }
    before.evict();
    return before.left();
  }
}
