package com.backaware.stack.platform;

import com.backaware.backing.process.ComponentFailure;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Looks after a started platform: a component that dies is started again, once per {@link
 * #QUIET_TIME}; one that does not come back or dies again before that ends the watch.
 */
public final class Watch {
  private static final Duration QUIET_TIME = Duration.ofMinutes(5); // chosen

  /** A signal to the whole process group may reach a component before the launcher. Chosen. */
  private static final Executor AFTER_THE_SIGNAL =
      CompletableFuture.delayedExecutor(500, TimeUnit.MILLISECONDS);

  private final Consumer<String> news;
  private final CompletableFuture<Void> givenUp = new CompletableFuture<>();
  private volatile boolean ended;

  /**
   * @param news hears sentences for the person at the keyboard
   */
  public Watch(Consumer<String> news) {
    this.news = news;
  }

  /**
   * Begins; the result fails with a {@link ComponentFailure} when a component cannot be kept up.
   */
  public CompletableFuture<Void> begin(Platform platform) {
    platform.components().forEach(component -> follow(component, Long.MIN_VALUE));
    return givenUp;
  }

  /** Ends it: whatever stops from now on is meant to, and no news comes any more. */
  public synchronized void end() {
    ended = true;
  }

  private synchronized void tell(String sentence) {
    if (!ended) {
      news.accept(sentence);
    }
  }

  private void follow(Component component, long restartedNanos) {
    component
        .process()
        .exit()
        .thenRunAsync(() -> died(component, restartedNanos), AFTER_THE_SIGNAL);
  }

  private void died(Component component, long restartedNanos) {
    if (ended) {
      return;
    }
    String sentence = component.process().deathSentence();
    long now = System.nanoTime();
    boolean again = restartedNanos != Long.MIN_VALUE && now - restartedNanos < QUIET_TIME.toNanos();
    if (again) {
      givenUp.completeExceptionally(
          new ComponentFailure(sentence + ". It died for the second time within minutes"));
      return;
    }
    tell(sentence + ". It is started again.");
    component
        .process()
        .start()
        .whenComplete(
            (took, failure) -> {
              if (ended) {
                return;
              }
              if (failure != null) {
                givenUp.completeExceptionally(failure);
              } else {
                tell(component.name() + " serves again.");
                follow(component, now);
              }
            });
  }
}
