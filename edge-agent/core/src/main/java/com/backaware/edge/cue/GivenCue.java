package com.backaware.edge.cue;

/**
 * A cue that reached the wearer.
 *
 * @param signal what was told
 * @param side who found it first
 * @param latencyMillis milliseconds from the moment its sample was offered to the moment it was
 *     given
 */
public record GivenCue(CueSignal signal, CueSide side, double latencyMillis) {}
