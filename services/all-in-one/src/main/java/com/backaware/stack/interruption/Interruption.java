package com.backaware.stack.interruption;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import sun.misc.Signal;

/** The wish of the person at the keyboard, or of the system, to stop: SIGINT, SIGTERM or SIGHUP. */
public final class Interruption {
  private static final int SHELL_OFFSET = 128;

  /** Signals this close together are one wish: make passes on what reaches its group. Chosen. */
  private static final long ONE_WISH_NANOS = TimeUnit.SECONDS.toNanos(2);

  private final CompletableFuture<Signal> signal = new CompletableFuture<>();
  private long firstNanos;

  private Interruption() {}

  /**
   * Listens from now on. A second wish ends this process at once; its children notice and end, too.
   */
  public static Interruption listen() {
    Interruption interruption = new Interruption();
    for (String name : List.of("INT", "TERM", "HUP")) {
      Signal.handle(new Signal(name), interruption::arrived);
    }
    return interruption;
  }

  private synchronized void arrived(Signal arrived) {
    long now = System.nanoTime();
    if (signal.complete(arrived)) {
      firstNanos = now;
    } else if (now - firstNanos > ONE_WISH_NANOS) {
      Runtime.getRuntime().halt(SHELL_OFFSET + arrived.getNumber());
    }
  }

  /** Completes when it is time to stop. */
  public CompletableFuture<?> asFuture() {
    return signal;
  }

  public boolean happened() {
    return signal.isDone();
  }

  /** 128 + the signal's number, as a shell would say it. */
  public int exitCode() {
    return SHELL_OFFSET + signal.join().getNumber();
  }

  /**
   * Waits for a step or for the interruption, whichever comes first.
   *
   * @return false when it was the interruption
   */
  public boolean await(CompletableFuture<?> step) {
    try {
      CompletableFuture.anyOf(step, signal).get();
      return !happened();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new CompletionException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
