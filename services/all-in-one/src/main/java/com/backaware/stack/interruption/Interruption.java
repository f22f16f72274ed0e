package com.backaware.stack.interruption;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import sun.misc.Signal;

/** The wish of the person at the keyboard, or of the system, to stop: SIGINT, SIGTERM or SIGHUP. */
public final class Interruption {
  private static final int SHELL_OFFSET = 128;

  private final CompletableFuture<Signal> signal = new CompletableFuture<>();

  private Interruption() {}

  /**
   * Listens from now on. A second signal ends this process at once; its children notice and end,
   * too.
   */
  public static Interruption listen() {
    Interruption interruption = new Interruption();
    for (String name : List.of("INT", "TERM", "HUP")) {
      Signal.handle(new Signal(name), interruption::arrived);
    }
    return interruption;
  }

  private void arrived(Signal arrived) {
    if (!signal.complete(arrived)) {
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
