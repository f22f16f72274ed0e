package com.backaware.edge.uplink;

import java.time.Duration;
import java.util.SplittableRandom;

/** Waits between attempts: doubling, with jitter so that many agents do not come back at once. */
final class Backoff {
  private static final int MOST_DOUBLINGS = 20;

  private final long firstMillis;
  private final long longestMillis;
  private final SplittableRandom random;
  private int attempts;

  Backoff(Duration first, Duration longest, SplittableRandom random) {
    this.firstMillis = first.toMillis();
    this.longestMillis = longest.toMillis();
    this.random = random;
  }

  /** The next wait: between half of the doubled ceiling and all of it. */
  Duration next() {
    long ceiling = Math.min(longestMillis, firstMillis << Math.min(attempts, MOST_DOUBLINGS));
    attempts++;
    return Duration.ofMillis(ceiling / 2 + random.nextLong(ceiling / 2 + 1));
  }

  /** Begins again with the shortest wait. */
  void reset() {
    attempts = 0;
  }
}
