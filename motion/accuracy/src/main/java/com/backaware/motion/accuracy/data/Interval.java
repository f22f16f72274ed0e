package com.backaware.motion.accuracy.data;

/**
 * A stretch of time in a recording.
 *
 * @param startMicros its start, microseconds since the recording's start
 * @param endMicros its end, microseconds since the recording's start
 * @param label what it is
 */
public record Interval(long startMicros, long endMicros, String label) {
  /** How long it is, microseconds. */
  public long micros() {
    return endMicros - startMicros;
  }

  /** How long both last at once, microseconds; 0 when they are apart. */
  public long sharedMicros(Interval other) {
    return Math.max(
        0, Math.min(endMicros, other.endMicros) - Math.max(startMicros, other.startMicros));
  }

  /** Whether no more than so many microseconds lie between both. */
  public boolean near(Interval other, long micros) {
    return startMicros <= other.endMicros + micros && endMicros >= other.startMicros - micros;
  }
}
