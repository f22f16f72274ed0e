package com.backaware.edge.uplink;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Gives a call up when the service owes an answer and stays silent. Everything happens on the
 * uplink's thread.
 */
final class SilenceWatch {
  private final UplinkSettings settings;
  private final ScheduledExecutorService thread;
  private @Nullable StreamCall watched;
  private @Nullable String givenUp;
  private long heardNanos;

  SilenceWatch(UplinkSettings settings, ScheduledExecutorService thread) {
    this.settings = settings;
    this.thread = thread;
  }

  /** Watches a call from now on, and no other. */
  void begin(StreamCall call) {
    watched = call;
    givenUp = null;
    heard();
    lookAgain(call);
  }

  /** The service has said something. */
  void heard() {
    heardNanos = System.nanoTime();
  }

  /** The call is over. */
  void end() {
    watched = null;
  }

  /** Why the latest call was given up, as part of a sentence; empty if it was not. */
  Optional<String> givenUp() {
    return Optional.ofNullable(givenUp);
  }

  private void lookAgain(StreamCall call) {
    Duration wait = settings.answerLimit();
    thread.schedule(() -> look(call), wait.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void look(StreamCall call) {
    if (call != watched) {
      return;
    }
    Duration limit = call.awaitsPromptAnswer() ? settings.answerLimit() : settings.silenceLimit();
    long silence = System.nanoTime() - heardNanos;
    if (call.awaitsAnswer() && silence >= limit.toNanos()) {
      givenUp =
          "the service has not answered for " + TimeUnit.NANOSECONDS.toSeconds(silence) + " s";
      call.cancel("no answer");
    } else {
      lookAgain(call);
    }
  }
}
