package com.backaware.eventing;

import io.quarkus.mongodb.reactive.ReactiveMongoCollection;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.bson.Document;
import org.jboss.logging.Logger;

/**
 * Hands out one relay per collection and keeps them going: a sweep when a collection is registered
 * and every {@link EventingSettings#sweepInterval()}, a retry of what failed every {@link
 * EventingSettings#retryInterval()}.
 *
 * <p>Register from a bean marked {@code @Startup}, so that entries left by a crash go out at start
 * and not at the first request.
 */
@ApplicationScoped
public class Outbox {
  private static final Logger LOG = Logger.getLogger(Outbox.class);

  private final List<OutboxRelay> relays = new CopyOnWriteArrayList<>();
  private final EventPublisher publisher;
  private final Clock clock;
  private final Duration sweepInterval;
  private volatile Instant lastSweep;

  Outbox(EventPublisher publisher, Clock clock, EventingSettings settings) {
    this.publisher = publisher;
    this.clock = clock;
    this.sweepInterval = settings.sweepInterval();
    this.lastSweep = clock.instant();
  }

  /**
   * The relay for a collection; call it once per collection.
   *
   * @param collection whose documents carry {@link OutboxEntry#FIELD}
   */
  public OutboxRelay relay(ReactiveMongoCollection<?> collection) {
    OutboxRelay relay =
        new OutboxRelay(collection.withDocumentClass(Document.class), publisher::publish, clock);
    relays.add(relay);
    relay
        .createIndex()
        .chain(relay::sweep)
        .subscribe()
        .with(
            swept -> LOG.debugf("outbox of %s: %d documents had waited", relay.name(), swept),
            failure -> LOG.warnf("outbox of %s: not swept yet: %s", relay.name(), failure));
    return relay;
  }

  @Scheduled(
      identity = "outbox-retry",
      every = "${backaware.eventing.retry-interval:5s}",
      delayed = "${backaware.eventing.retry-interval:5s}",
      concurrentExecution = ConcurrentExecution.SKIP)
  Uni<Void> tryAgain() {
    Instant now = clock.instant();
    if (lastSweep.plus(sweepInterval).isAfter(now)) {
      return forEach(OutboxRelay::retry);
    }
    lastSweep = now;
    return forEach(relay -> relay.sweep().replaceWithVoid());
  }

  List<OutboxRelay> relays() {
    return relays;
  }

  private Uni<Void> forEach(Function<OutboxRelay, Uni<Void>> work) {
    return Multi.createFrom()
        .iterable(relays)
        .onItem()
        .transformToUniAndConcatenate(
            relay ->
                work.apply(relay)
                    .onFailure()
                    .invoke(f -> LOG.warnf("outbox of %s: not swept: %s", relay.name(), f))
                    .onFailure()
                    .recoverWithNull())
        .collect()
        .last()
        .replaceWithVoid();
  }
}
