package com.backaware.motion.technique;

/**
 * A throw of the hips: out and back.
 *
 * @param degrees how far it went out
 * @param directionX about which axis of the sensor it turned, part of a unit vector
 * @param directionY the same, y
 * @param directionZ the same, z
 * @param startMicros when it began, microseconds since the session started
 * @param peakMicros when it was farthest
 * @param endMicros when it was known to be back
 */
public record HipThrow(
    double degrees,
    double directionX,
    double directionY,
    double directionZ,
    long startMicros,
    long peakMicros,
    long endMicros) {
  /** Two throws of one habit point the same way within 25°. Chosen. */
  private static final double LEAST_COSINE = 0.9;

  /** The smaller of two throws of one habit is so large a part of the other. Chosen. */
  private static final double LEAST_PART = 0.6;

  /** Throws of one habit are so far apart: no repetition is shorter, microseconds. Chosen. */
  private static final long LEAST_GAP_MICROS = 1_400_000;

  /** Whether both are of one habit: alike in size and direction, and a repetition apart. */
  boolean isLike(HipThrow other) {
    double cosine =
        directionX * other.directionX
            + directionY * other.directionY
            + directionZ * other.directionZ;
    double part = Math.min(degrees, other.degrees) / Math.max(degrees, other.degrees);
    return cosine >= LEAST_COSINE
        && part >= LEAST_PART
        && Math.abs(peakMicros - other.peakMicros) >= LEAST_GAP_MICROS;
  }
}
