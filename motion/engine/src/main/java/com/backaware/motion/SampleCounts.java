package com.backaware.motion;

/**
 * How the samples offered to an engine fared.
 *
 * @param offered all samples
 * @param notFinite rejected: a value is not a finite number
 * @param outOfRange rejected: a value is outside what a body can do or a sensor can measure
 * @param outOfOrder rejected: the time is before that of the sample before
 * @param duplicate rejected: the time is that of the sample before
 * @param gaps gaps that were bridged
 */
public record SampleCounts(
    long offered, long notFinite, long outOfRange, long outOfOrder, long duplicate, long gaps) {
  /** Rejected samples, all reasons together. */
  public long rejected() {
    return notFinite + outOfRange + outOfOrder + duplicate;
  }
}
