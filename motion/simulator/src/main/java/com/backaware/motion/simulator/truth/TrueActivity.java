package com.backaware.motion.simulator.truth;

/**
 * What somebody did from when to when.
 *
 * @param activity what
 * @param startMicros from, microseconds
 * @param endMicros to
 */
public record TrueActivity(Activity activity, long startMicros, long endMicros) {}
