package com.backaware.edge.catchup;

import com.backaware.edge.uplink.SendingPace;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** An even pace that stands still while a live session waits for its acknowledgements. */
public final class CatchUpPace implements SendingPace {
  /** Samples a second beside a live session: ten times a belt of 100 Hz, 14 kB/s. Chosen. */
  public static final double BESIDE_LIVE = 1_000;

  private static final Duration LOOK_AGAIN = Duration.ofMillis(100);
  private static final double NANOS = 1e9;

  private final double samplesPerSecond;
  private final BooleanSupplier liveWaits;
  private final LongSupplier nanoTime;
  private long nextNanos;
  private boolean started;

  /**
   * Creates a pace.
   *
   * @param samplesPerSecond above 0
   * @param liveWaits whether a live session is behind
   * @param nanoTime a monotonic clock, nanoseconds
   */
  public CatchUpPace(double samplesPerSecond, BooleanSupplier liveWaits, LongSupplier nanoTime) {
    this.samplesPerSecond = samplesPerSecond;
    this.liveWaits = liveWaits;
    this.nanoTime = nanoTime;
  }

  @Override
  public Duration ask(int samples) {
    if (liveWaits.getAsBoolean()) {
      return LOOK_AGAIN;
    }
    long now = nanoTime.getAsLong();
    if (!started || now - nextNanos > 0) {
      started = true;
      nextNanos = now;
    }
    if (nextNanos - now > 0) {
      return Duration.ofNanos(nextNanos - now);
    }
    nextNanos = now + Math.round(samples * NANOS / samplesPerSecond);
    return Duration.ZERO;
  }
}
