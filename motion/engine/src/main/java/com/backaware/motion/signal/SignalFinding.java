package com.backaware.motion.signal;

/**
 * A problem that has set in, or is over.
 *
 * @param problem what it is
 * @param source where it is
 * @param over whether it is over
 * @param fromMicros session time at which it was noticed, microseconds
 * @param untilMicros session time of this finding, microseconds; the same while it is not over
 * @param times how often it has set in so far
 * @param confidence how sure that is, 0 to 1
 * @param sentence what is wrong and what to do, for a person
 */
public record SignalFinding(
    SignalProblem problem,
    SignalSource source,
    boolean over,
    long fromMicros,
    long untilMicros,
    int times,
    double confidence,
    String sentence) {}
