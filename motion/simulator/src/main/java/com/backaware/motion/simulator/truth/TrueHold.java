package com.backaware.motion.simulator.truth;

/**
 * A hold as it was done.
 *
 * @param set number of its set, from 1
 * @param startMicros when it began
 * @param endMicros when it ended
 * @param goodMicros how long it was held with no fault at half its amount or more
 */
public record TrueHold(int set, long startMicros, long endMicros, long goodMicros) {}
