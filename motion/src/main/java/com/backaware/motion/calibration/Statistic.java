package com.backaware.motion.calibration;

/**
 * A mean and its standard deviation.
 *
 * @param mean arithmetic mean
 * @param standardDeviation standard deviation of the sample, 0 when it rests on one value
 */
public record Statistic(double mean, double standardDeviation) {}
