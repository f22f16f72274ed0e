package com.backaware.motion.assessment;

/**
 * One fault found in a repetition or a hold.
 *
 * @param fault which fault
 * @param severity how far past its threshold
 * @param peakDegrees largest deviation meanwhile, degrees
 * @param peakTimeMicros when the deviation was largest, microseconds since the session started
 */
public record Finding(Fault fault, Severity severity, double peakDegrees, long peakTimeMicros) {}
