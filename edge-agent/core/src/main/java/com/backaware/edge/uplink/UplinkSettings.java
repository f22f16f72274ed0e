package com.backaware.edge.uplink;

import java.time.Duration;

/**
 * How the uplink behaves.
 *
 * @param smallestBatch samples that are worth a message
 * @param largestBatch most samples in one message, at most 1000
 * @param capacity samples kept while they are not acknowledged; offering more waits
 * @param answerLimit how long the service may take to answer the opening message
 * @param silenceLimit how long the service may stay silent while it owes an acknowledgement or the
 *     summary
 * @param registrationLimit how long FAILED_PRECONDITION (the belt is not registered yet) is tried
 *     again
 * @param firstBackoff wait before the first new attempt
 * @param longestBackoff the waits double up to this one
 */
public record UplinkSettings(
    int smallestBatch,
    int largestBatch,
    int capacity,
    Duration answerLimit,
    Duration silenceLimit,
    Duration registrationLimit,
    Duration firstBackoff,
    Duration longestBackoff) {
  /** What the product uses; all values are chosen. */
  public static UplinkSettings standard() {
    return new UplinkSettings(
        10,
        25,
        1_000_000,
        Duration.ofSeconds(15),
        Duration.ofSeconds(60),
        Duration.ofSeconds(20),
        Duration.ofMillis(250),
        Duration.ofSeconds(8));
  }
}
