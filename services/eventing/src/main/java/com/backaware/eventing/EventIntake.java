package com.backaware.eventing;

import com.google.protobuf.Message;
import com.mongodb.MongoClientException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/**
 * Takes the events of one topic in: reads, hands over, tries again, refuses.
 *
 * <p>A consumer is one method and a few settings; the settings that are the same for all consumers
 * (earliest offset, byte array values, dead-letter topics) come with this library:
 *
 * <pre>{@code
 * @Incoming("session-completed")
 * Uni<Void> take(ConsumerRecord<String, byte[]> record) {
 *   return intake.take(record);
 * }
 *
 * mp.messaging.incoming.session-completed.topic=backaware.posture.session-completed.v1
 * mp.messaging.incoming.session-completed.group.id=backaware-planner
 * mp.messaging.incoming.session-completed.dead-letter-queue.topic=
 *     backaware.posture.session-completed.v1.dead-letter
 * }</pre>
 *
 * <p><b>Idempotence.</b> Every event arrives at least once, so a handler must leave the same state
 * after the second time as after the first. Two ways:
 *
 * <ul>
 *   <li><i>Latest state wins</i> (events with a revision): write only when the event's revision is
 *       greater than the stored one, in one update whose filter says so.
 *   <li><i>Each counts once</i> (events that add up): keep the ids already counted in the document
 *       that they change, and write both in one update whose filter refuses a known id or a
 *       revision that has moved on; then read again and decide again.
 * </ul>
 *
 * <p><b>Failures.</b> While the store does not answer, an event is tried again without end, with
 * growing pauses, and those behind it wait: nothing is lost, nothing overtakes. Another failure is
 * tried {@value #MAX_RETRIES} times more and then dead-lettered, so that one broken event cannot
 * stop the topic. A {@link RefusedEventException} is dead-lettered at once.
 */
public final class EventIntake<T extends Message> {
  /** Further tries after a failure that is neither the store's nor a refusal (chosen). */
  static final int MAX_RETRIES = 4;

  private static final Logger LOG = Logger.getLogger(EventIntake.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final EventTopic topic;
  private final EventReader<T> reader;
  private final Function<T, Uni<Void>> handler;

  /**
   * An intake for a topic.
   *
   * @param prototype the default instance of the message that the topic carries
   * @param handler what to do with an event; idempotent
   * @throws IllegalArgumentException when the topic carries another type
   */
  public EventIntake(EventTopic topic, T prototype, Function<T, Uni<Void>> handler) {
    this.topic = topic;
    this.reader = new EventReader<>(topic, prototype);
    this.handler = handler;
  }

  /**
   * Takes one record.
   *
   * @return completes when the event has had its effect; fails when it is to be dead-lettered
   */
  public Uni<Void> take(ConsumerRecord<String, byte[]> record) {
    return Uni.createFrom()
        .deferred(() -> handler.apply(reader.read(record)))
        .onFailure(EventIntake::isPassing)
        .invoke(failure -> logPassing(record, failure))
        .onFailure(EventIntake::isPassing)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .indefinitely()
        .onFailure(EventIntake::isUnexplained)
        .retry()
        .withBackOff(FIRST_PAUSE, LONGEST_PAUSE)
        .atMost(MAX_RETRIES)
        .onFailure()
        .invoke(failure -> logRefused(record, failure));
  }

  /** Whether it is the store that does not answer now, and may do so later. */
  static boolean isPassing(Throwable failure) {
    return failure instanceof MongoSocketException
        || failure instanceof MongoTimeoutException
        || failure instanceof MongoClientException
        || failure instanceof MongoNotPrimaryException
        || failure instanceof MongoNodeIsRecoveringException
        || failure instanceof MongoConnectionPoolClearedException
        || failure instanceof IOException
        || failure instanceof TimeoutException
        || (failure instanceof MongoException mongo
            && (mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                || mongo.hasErrorLabel("RetryableWriteError")));
  }

  private static boolean isUnexplained(Throwable failure) {
    return !(failure instanceof RefusedEventException) && !isPassing(failure);
  }

  private void logPassing(ConsumerRecord<?, ?> record, Throwable failure) {
    LOG.warnf("%s: an event waits, the store does not answer: %s", where(record), failure);
  }

  private void logRefused(ConsumerRecord<?, ?> record, Throwable failure) {
    if (failure instanceof RefusedEventException) {
      LOG.warnf("%s: dead-lettered: %s", where(record), failure.getMessage());
    } else {
      LOG.errorf(failure, "%s: dead-lettered after %d tries", where(record), MAX_RETRIES + 1);
    }
  }

  private String where(ConsumerRecord<?, ?> record) {
    return topic.topic() + " partition " + record.partition() + " offset " + record.offset();
  }
}
