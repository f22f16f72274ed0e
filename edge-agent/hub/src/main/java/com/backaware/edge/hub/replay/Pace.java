package com.backaware.edge.hub.replay;

import java.util.concurrent.locks.LockSupport;
import java.util.function.LongSupplier;

/**
 * Holds samples back until their time has come. Steps back in time are played at once, and no step
 * takes longer than two seconds of the recording, so that one bad time stamp does not stop a
 * replay.
 */
final class Pace {
  /** Longest pause in a recording that is played as it is. Chosen. */
  private static final long LONGEST_STEP_MICROS = 2_000_000;

  private final double nanosPerMicro;
  private final LongSupplier nanoTime;
  private long dueNanos;
  private long previousMicros;
  private boolean started;

  /**
   * Creates a pace.
   *
   * @param speed 1 for real time, 2 for twice as fast
   */
  Pace(double speed, LongSupplier nanoTime) {
    this.nanosPerMicro = 1000 / speed;
    this.nanoTime = nanoTime;
  }

  /** When a sample of this time is due, on the clock given. */
  long dueNanos(long timeMicros) {
    if (!started) {
      started = true;
      dueNanos = nanoTime.getAsLong();
    } else {
      long step = Math.max(0, Math.min(LONGEST_STEP_MICROS, timeMicros - previousMicros));
      dueNanos += Math.round(step * nanosPerMicro);
    }
    previousMicros = timeMicros;
    return dueNanos;
  }

  /** Waits until a sample of this time is due. */
  void await(long timeMicros) throws InterruptedException {
    long due = dueNanos(timeMicros);
    for (long left = due - nanoTime.getAsLong(); left > 0; left = due - nanoTime.getAsLong()) {
      LockSupport.parkNanos(left);
      if (Thread.interrupted()) {
        throw new InterruptedException();
      }
    }
  }
}
