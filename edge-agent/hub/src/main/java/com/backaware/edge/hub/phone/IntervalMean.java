package com.backaware.edge.hub.phone;

/**
 * Means of a track over intervals that lie one after the other: what brings a sensor to the times
 * of another one. The sum of the means over any stretch is that of the readings, so a rotation
 * keeps its angle; where both sensors have the same times, each mean is the reading itself.
 */
final class IntervalMean {
  /** A reading stands for no more than this, microseconds; longer intervals are gaps. Chosen. */
  private static final long LONGEST_MICROS = 100_000;

  /** A mean needs readings for this part of its interval. Chosen. */
  private static final double LEAST_COVERED = 0.5;

  private final SensorTrack track;
  private final long usual;
  private final double[] sums = new double[3];
  private long covered;
  private int first;

  IntervalMean(SensorTrack track) {
    this.track = track;
    this.usual = track.medianIntervalMicros();
  }

  /**
   * Takes the mean over the interval from one time (exclusive) to another (inclusive), which does
   * not begin before the interval asked for last.
   *
   * @return whether the readings cover at least half of it
   */
  boolean over(long fromMicros, long toMicros) {
    sums[0] = 0;
    sums[1] = 0;
    sums[2] = 0;
    covered = 0;
    while (first < track.size() && track.micros(first) <= fromMicros) {
      first++;
    }
    for (int i = first; i < track.size() && start(i) < toMicros; i++) {
      long length = Math.min(track.micros(i), toMicros) - Math.max(start(i), fromMicros);
      if (length > 0) {
        add(i, length);
      }
    }
    return covered >= LEAST_COVERED * (toMicros - fromMicros);
  }

  /** The mean along or about an axis (0 is x, 1 is y, 2 is z) over the interval taken last. */
  double mean(int axis) {
    return sums[axis] / covered;
  }

  private void add(int index, long length) {
    for (int axis = 0; axis < 3; axis++) {
      sums[axis] += length * track.value(index, axis);
    }
    covered += length;
  }

  /** Where the interval of a reading begins. */
  private long start(int index) {
    long before = index == 0 ? Long.MIN_VALUE : track.micros(index - 1);
    long longest = Math.max(LONGEST_MICROS, 3 * usual);
    return before >= track.micros(index) - longest ? before : track.micros(index) - usual;
  }
}
