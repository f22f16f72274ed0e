package com.backaware.eventing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.user.v1.BeltOwnershipChanged;
import com.mongodb.MongoTimeoutException;
import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class EventIntakeTest {
  private static final Duration DEADLINE = Duration.ofSeconds(20);

  private final AtomicInteger tries = new AtomicInteger();

  @Test
  void take_whileTheStoreIsAway_triesUntilItIsBack() {
    take(
        event ->
            tries.incrementAndGet() < 7
                ? Uni.createFrom().failure(new MongoTimeoutException("away"))
                : Uni.createFrom().voidItem());

    assertThat(tries).hasValue(7);
  }

  @Test
  void take_failingForOtherReasons_givesUpAfterFiveTries() {
    assertThatThrownBy(
            () ->
                take(
                    event -> {
                      tries.incrementAndGet();
                      throw new IllegalStateException("broken");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(tries).hasValue(EventIntake.MAX_RETRIES + 1);
  }

  @Test
  void take_refused_isNotTriedAgain() {
    assertThatThrownBy(
            () ->
                take(
                    event -> {
                      tries.incrementAndGet();
                      throw new RefusedEventException("revision is 0; accepted: 1 or more");
                    }))
        .isInstanceOf(RefusedEventException.class);
    assertThat(tries).hasValue(1);
  }

  private static void take(Function<BeltOwnershipChanged, Uni<Void>> handler) {
    new EventIntake<>(EventTopic.BELT_OWNERSHIP, BeltOwnershipChanged.getDefaultInstance(), handler)
        .take(Events.record(Events.HEADERS, Events.belt("belt-1", 1).toByteArray()))
        .await()
        .atMost(DEADLINE);
  }
}
