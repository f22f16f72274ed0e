package com.backaware.eventing;

import com.backaware.user.v1.BeltOwnershipChanged;
import com.mongodb.MongoTimeoutException;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** A consumer as a service has one. */
@ApplicationScoped
class BeltListener {
  static final String REFUSED = "belt-refused";

  private final EventIntake<BeltOwnershipChanged> intake =
      new EventIntake<>(
          EventTopic.BELT_OWNERSHIP, BeltOwnershipChanged.getDefaultInstance(), this::take);
  private final List<BeltOwnershipChanged> heard = new CopyOnWriteArrayList<>();
  private final AtomicInteger failuresToCome = new AtomicInteger();

  @Incoming("belts")
  Uni<Void> hear(ConsumerRecord<String, byte[]> record) {
    return intake.take(record);
  }

  List<BeltOwnershipChanged> heard() {
    return heard;
  }

  void failNext(int times) {
    failuresToCome.set(times);
  }

  private Uni<Void> take(BeltOwnershipChanged event) {
    if (REFUSED.equals(event.getBeltId())) {
      throw new RefusedEventException("belt_id is " + REFUSED);
    }
    if (failuresToCome.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return Uni.createFrom().failure(new MongoTimeoutException("the store is away"));
    }
    heard.add(event);
    return Uni.createFrom().voidItem();
  }
}
