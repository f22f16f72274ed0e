package com.backaware.posture.server;

import io.grpc.Metadata;
import io.grpc.ServerCall;
import io.grpc.Status;
import io.grpc.SynchronizationContext;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what happens to a call until the listener is there that it is meant for. Nothing blocks;
 * events keep their order, and one thread at a time delivers them.
 */
final class WaitingListener<Q> extends ServerCall.Listener<Q> {
  private static final Logger LOG = Logger.getLogger(WaitingListener.class);

  private final SynchronizationContext turns;
  private final Queue<Consumer<ServerCall.Listener<Q>>> waiting = new ArrayDeque<>();
  private ServerCall.@Nullable Listener<Q> listener;
  private boolean over;

  /** Waits; when the listener throws, the call is closed so that nobody waits for it. */
  WaitingListener(ServerCall<Q, ?> call) {
    this.turns =
        new SynchronizationContext(
            (thread, fault) -> {
              LOG.error("a belt stream's listener broke", fault);
              call.close(Status.INTERNAL, new Metadata());
            });
  }

  /** Starts the call, unless it is over by now, and delivers what has waited. */
  void start(Supplier<ServerCall.Listener<Q>> call) {
    turns.execute(
        () -> {
          if (!over) {
            ServerCall.Listener<Q> started = call.get();
            listener = started;
            waiting.forEach(event -> event.accept(started));
          }
          waiting.clear();
        });
  }

  /** Ends the call, unless it is over by now. */
  void refuse(Runnable close) {
    turns.execute(
        () -> {
          if (!over) {
            close.run();
          }
          over = true;
          waiting.clear();
        });
  }

  @Override
  public void onMessage(Q message) {
    deliver(to -> to.onMessage(message));
  }

  @Override
  public void onHalfClose() {
    deliver(ServerCall.Listener::onHalfClose);
  }

  @Override
  public void onReady() {
    deliver(ServerCall.Listener::onReady);
  }

  @Override
  public void onCancel() {
    end(ServerCall.Listener::onCancel);
  }

  @Override
  public void onComplete() {
    end(ServerCall.Listener::onComplete);
  }

  private void end(Consumer<ServerCall.Listener<Q>> event) {
    turns.execute(
        () -> {
          over = true;
          deliverNow(event);
        });
  }

  private void deliver(Consumer<ServerCall.Listener<Q>> event) {
    turns.execute(() -> deliverNow(event));
  }

  private void deliverNow(Consumer<ServerCall.Listener<Q>> event) {
    ServerCall.Listener<Q> to = listener;
    if (to != null) {
      event.accept(to);
    } else if (!over) {
      waiting.add(event);
    }
  }
}
