package com.backaware.motion.simulator.truth;

/**
 * A set as it was done.
 *
 * @param number from 1
 * @param startMicros first movement of the first repetition, or start of the hold
 * @param endMicros last movement of the last repetition, or end of the hold
 * @param repetitionCount repetitions, 0 of a hold
 */
public record TrueSet(int number, long startMicros, long endMicros, int repetitionCount) {}
