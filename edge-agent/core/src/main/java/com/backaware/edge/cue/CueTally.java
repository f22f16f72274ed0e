package com.backaware.edge.cue;

/**
 * What became of the cues of one session.
 *
 * @param given cues that reached the wearer
 * @param beltFirst those of them that the belt's side found first
 * @param late cues dropped because they were void when they arrived
 * @param serviceHeard cues that the service sent, given or not
 * @param serviceMedianMillis median latency of those that came while they were valid, milliseconds;
 *     NaN when there were none
 */
public record CueTally(
    int given, int beltFirst, int late, int serviceHeard, double serviceMedianMillis) {}
