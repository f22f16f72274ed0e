package com.backaware.edge.sample;

/** Takes samples one by one, as counts. */
public interface SampleSink {
  /**
   * Takes the next sample.
   *
   * @param timeMicros microseconds since the session started
   * @param counts its counts in the order of {@link CountLayout}; valid during the call only
   */
  void add(long timeMicros, int[] counts);
}
