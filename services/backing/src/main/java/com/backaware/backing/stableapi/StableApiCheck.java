package com.backaware.backing.stableapi;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Fails the Quarkus test after which the application has asked the store for something outside of
 * the Stable API. It also fails when nothing was heard at all: every service with a store talks to
 * it when it starts.
 */
public final class StableApiCheck implements QuarkusTestAfterEachCallback {
  private static final long PATIENCE_NANOS = Duration.ofSeconds(20).toNanos();

  @Override
  public void afterEach(QuarkusTestMethodContext context) {
    if (hasDriver()) {
      awaitAnything();
    }
    Set<String> outside = HeardCommands.outside();
    if (!outside.isEmpty()) {
      throw new AssertionError(
          "The store was asked for what is not in the MongoDB Stable API, version 1: " + outside);
    }
  }

  private static boolean hasDriver() {
    try {
      Class.forName(
          "com.mongodb.event.CommandListener",
          false,
          Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static void awaitAnything() {
    long deadline = System.nanoTime() + PATIENCE_NANOS;
    while (HeardCommands.names().isEmpty()) {
      if (System.nanoTime() - deadline > 0) {
        throw new AssertionError("nothing was heard of the MongoDB driver: is its listener there?");
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
    }
  }
}
