package com.backaware.edge.uplink;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The one thread of an uplink. A task that fails is told of; what is asked for after the shutdown
 * does not happen.
 */
final class UplinkThread extends ScheduledThreadPoolExecutor {
  private volatile Consumer<Throwable> onFault = fault -> {};

  UplinkThread() {
    super(
        1,
        task -> {
          Thread worker = new Thread(task, "uplink");
          worker.setDaemon(true);
          return worker;
        },
        new DiscardPolicy());
  }

  /** Says who hears of a task that failed. */
  void onFault(Consumer<Throwable> listener) {
    onFault = listener;
  }

  @Override
  protected void afterExecute(Runnable task, @Nullable Throwable thrown) {
    if (thrown != null) {
      onFault.accept(thrown);
    } else if (task instanceof Future<?> done && done.isDone()) {
      try {
        done.get();
      } catch (ExecutionException e) {
        onFault.accept(e.getCause() == null ? e : e.getCause());
      } catch (CancellationException e) {
        // Given up on purpose.
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
