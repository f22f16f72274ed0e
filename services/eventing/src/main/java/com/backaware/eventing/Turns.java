package com.backaware.eventing;

import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Runs one piece of work per key at a time. Who asks while one runs shares the one that comes next,
 * so that at most two are held per key, and each caller's work starts after the caller asked.
 */
final class Turns<K> {
  private final ConcurrentHashMap<K, Turn> last = new ConcurrentHashMap<>();
  private final Function<K, Uni<Void>> work;

  Turns(Function<K, Uni<Void>> work) {
    this.work = work;
  }

  /** Completes as the work does that was started after this call. */
  CompletableFuture<Void> take(K key) {
    Turn fresh = new Turn();
    Turn mine =
        last.compute(
            key, (same, before) -> before != null && before.waiting ? before : fresh.after(before));
    if (mine == fresh) {
      mine.before.whenComplete((nothing, failure) -> run(key, mine));
    }
    return mine.done;
  }

  private void run(K key, Turn turn) {
    turn.waiting = false;
    Uni.createFrom()
        .deferred(() -> work.apply(key))
        .subscribe()
        .with(
            done -> {
              last.remove(key, turn);
              turn.done.complete(null);
            },
            failure -> {
              last.remove(key, turn);
              turn.done.completeExceptionally(failure);
            });
  }

  private static final class Turn {
    final CompletableFuture<@Nullable Void> done = new CompletableFuture<>();
    CompletableFuture<@Nullable Void> before = CompletableFuture.completedFuture(null);
    volatile boolean waiting = true;

    Turn after(@Nullable Turn earlier) {
      if (earlier != null) {
        before = earlier.done;
      }
      return this;
    }
  }
}
