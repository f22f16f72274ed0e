package com.backaware.eventing;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class TurnsTest {
  private final ConcurrentLinkedQueue<CompletableFuture<Void>> running =
      new ConcurrentLinkedQueue<>();
  private final Turns<String> turns =
      new Turns<>(
          key -> {
            CompletableFuture<Void> work = new CompletableFuture<>();
            running.add(work);
            return Uni.createFrom().completionStage(work);
          });

  @Test
  void take_whileOneRuns_waitsAndSharesTheNext() {
    CompletableFuture<Void> first = turns.take("a");
    CompletableFuture<Void> second = turns.take("a");
    CompletableFuture<Void> third = turns.take("a");

    assertThat(running).hasSize(1);
    assertThat(third).isSameAs(second);
    running.remove().complete(null);
    assertThat(first).isCompleted();
    assertThat(second).isNotDone();
    assertThat(running).hasSize(1);
  }

  @Test
  void take_afterAFailure_runsAgain() {
    CompletableFuture<Void> first = turns.take("a");
    CompletableFuture<Void> second = turns.take("a");

    running.remove().completeExceptionally(new IllegalStateException("broken"));

    assertThat(first).isCompletedExceptionally();
    assertThat(running).hasSize(1);
    running.remove().complete(null);
    assertThat(second).isCompleted();
  }

  @Test
  void take_ofAnotherKey_runsAtOnce() {
    CompletableFuture<Void> first = turns.take("a");
    CompletableFuture<Void> other = turns.take("b");

    assertThat(running).hasSize(2);
    assertThat(first).isNotDone();
    assertThat(other).isNotDone();
  }

  @Test
  void take_fromManyThreads_neverRunsTwoOfAKeyAndMissesNone() throws Exception {
    AtomicInteger written = new AtomicInteger();
    AtomicInteger seen = new AtomicInteger();
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService workers = Executors.newFixedThreadPool(8);
    try {
      Turns<String> busy =
          new Turns<>(
              key ->
                  Uni.createFrom()
                      .completionStage(
                          CompletableFuture.runAsync(
                              () -> {
                                most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                                seen.set(written.get());
                                inside.decrementAndGet();
                              },
                              workers)));
      List<CompletableFuture<CompletableFuture<Void>>> calls = new ArrayList<>();
      for (int i = 0; i < 2000; i++) {
        calls.add(
            CompletableFuture.supplyAsync(
                () -> {
                  written.incrementAndGet();
                  return busy.take("a");
                },
                workers));
      }
      for (CompletableFuture<CompletableFuture<Void>> call : calls) {
        call.thenCompose(turn -> turn).get(20, TimeUnit.SECONDS);
      }
    } finally {
      workers.shutdownNow();
    }

    assertThat(most).hasValue(1);
    assertThat(seen).hasValue(2000);
  }
}
