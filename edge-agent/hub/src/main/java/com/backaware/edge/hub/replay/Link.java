package com.backaware.edge.hub.replay;

import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** What is known of the connection to the service. Safe for several threads. */
final class Link {
  private final LongSupplier nanoTime;
  private boolean connected;
  private boolean openedBefore;
  private boolean interruptionTold;
  private long lostNanos;
  private long firstNext;
  private long acknowledged;
  private boolean over;
  private String reason = "it has not answered";

  Link(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.lostNanos = nanoTime.getAsLong();
  }

  /** The service opened a call. Returns whether an interruption that was told is over. */
  synchronized boolean opened(long nextSampleNumber) {
    boolean again = interruptionTold;
    if (!openedBefore) {
      openedBefore = true;
      firstNext = nextSampleNumber;
    }
    acknowledged = Math.max(acknowledged, nextSampleNumber);
    connected = true;
    interruptionTold = false;
    notifyAll();
    return again;
  }

  /** The call is gone. */
  synchronized void interrupted(String why) {
    reason = why;
    if (connected) {
      lostNanos = nanoTime.getAsLong();
    }
    connected = false;
    notifyAll();
  }

  /** Whether there is an interruption that has not been told; from now on it has. */
  synchronized boolean tellInterruption() {
    boolean news = !connected && !interruptionTold;
    interruptionTold |= news;
    return news;
  }

  synchronized void acknowledged(long nextSampleNumber) {
    acknowledged = Math.max(acknowledged, nextSampleNumber);
  }

  synchronized long acknowledged() {
    return acknowledged;
  }

  synchronized boolean connected() {
    return connected;
  }

  /** Why there is no connection, as part of a sentence. */
  synchronized String reason() {
    return reason;
  }

  /** Whether the service has opened a call at least once. */
  synchronized boolean openedBefore() {
    return openedBefore;
  }

  /** The uplink has ended: nothing more is worth waiting for. */
  synchronized void end() {
    over = true;
    notifyAll();
  }

  /** How long there has been no connection, milliseconds; 0 while there is one. */
  synchronized long lostMillis() {
    return connected ? 0 : TimeUnit.NANOSECONDS.toMillis(nanoTime.getAsLong() - lostNanos);
  }

  /**
   * The sample that the service asked for first; waits for its first answer. Empty if it is late.
   */
  synchronized OptionalLong awaitFirstOpened(long millis) throws InterruptedException {
    long until = nanoTime.getAsLong() + TimeUnit.MILLISECONDS.toNanos(millis);
    while (!openedBefore && !over) {
      long left = TimeUnit.NANOSECONDS.toMillis(until - nanoTime.getAsLong());
      if (left <= 0) {
        return OptionalLong.empty();
      }
      wait(left);
    }
    return openedBefore ? OptionalLong.of(firstNext) : OptionalLong.empty();
  }
}
