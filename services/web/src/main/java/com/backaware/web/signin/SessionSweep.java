package com.backaware.web.signin;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;

/** Removes sessions that are no longer kept: not every store expires documents by itself. */
@ApplicationScoped
class SessionSweep {
  private static final Logger LOG = Logger.getLogger(SessionSweep.class);

  private final SessionStore sessions;

  SessionSweep(SessionStore sessions) {
    this.sessions = sessions;
  }

  void prepare(@Observes StartupEvent start) {
    sessions
        .index()
        .subscribe()
        .with(
            name -> LOG.debugf("index %s is there", name),
            failure -> LOG.warnf("sessions have no index yet: %s", failure.getMessage()));
  }

  @Scheduled(
      every = "{backaware.web.session.sweep-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> sweep() {
    return sessions
        .removeStale()
        .invoke(count -> LOG.debugf("removed %d stale sessions", count))
        .replaceWithVoid();
  }
}
