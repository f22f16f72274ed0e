package com.backaware.edge.queue;

import java.time.Duration;

/**
 * How much the queue keeps.
 *
 * @param bytes all sessions together, at least {@link #SMALLEST_BYTES}
 * @param age since the start of a session
 * @param segmentBytes size of one file of samples; what damage or dropping costs at once
 */
public record QueueLimits(long bytes, Duration age, long segmentBytes) {
  /** Smallest queue that can hold a session and its findings. Chosen. */
  public static final long SMALLEST_BYTES = 1 << 20;

  private static final long SEGMENT_BYTES = 1 << 18;

  /**
   * Checks them.
   *
   * @throws IllegalArgumentException if one is out of range
   */
  public QueueLimits {
    if (bytes < SMALLEST_BYTES) {
      throw new IllegalArgumentException(
          "a queue of " + bytes + " bytes; it must be " + SMALLEST_BYTES + " at least");
    }
    if (age.isNegative() || age.isZero()) {
      throw new IllegalArgumentException("an age limit of " + age + "; it must be positive");
    }
    if (segmentBytes < 1) {
      throw new IllegalArgumentException(
          "segments of " + segmentBytes + " bytes; they must be longer");
    }
  }

  /**
   * What the product uses; all values are chosen. 512 MiB is about 100 hours of training at 100 Hz,
   * 256 KiB three minutes of it.
   */
  public static QueueLimits standard() {
    return new QueueLimits(512L << 20, Duration.ofDays(30), SEGMENT_BYTES);
  }
}
