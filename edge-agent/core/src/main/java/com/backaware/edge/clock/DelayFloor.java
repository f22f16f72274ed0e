package com.backaware.edge.clock;

import java.util.Arrays;

/**
 * The line below the delays of messages from one clock to another: a message may be late by any
 * amount but never early, so the line lies below all delays and close to the least of them; its
 * slope is the drift. Not thread-safe.
 */
final class DelayFloor {
  /** A stretch of which only the least delayed message counts, microseconds. Chosen. */
  private static final long STRETCH_MICROS = 1_000_000;

  /** Stretches that are remembered: longer, and drift is no line any more. Chosen. */
  private static final int STRETCHES = 120;

  /** Drift is told from this long on, microseconds: two crystals differ by 1 ms by then. Chosen. */
  private static final double LEAST_SPAN_MICROS = 10_000_000;

  /** More than any crystal drifts, microseconds per microsecond. Chosen. */
  private static final double MOST_DRIFT = 5e-4;

  /**
   * Usual drift of two crystals, microseconds per microsecond. Chosen: data sheets say 20e-6 to
   * 50e-6.
   */
  private static final double USUAL_DRIFT = 5e-5;

  /** Delays above the line are never taken to be less than this, microseconds. Chosen. */
  private static final double LEAST_SPREAD_MICROS = 50;

  private static final int SEARCH_STEPS = 40;

  private final long[] stretches = new long[STRETCHES];
  private final double[] times = new double[STRETCHES];
  private final double[] delays = new double[STRETCHES];
  private final double[] above = new double[STRETCHES];
  private int first;
  private int size;
  private double spread;
  private double drift;
  private double delay;
  private boolean settled;

  void clear() {
    first = 0;
    size = 0;
    spread = 0;
    drift = 0;
    delay = 0;
    settled = false;
  }

  /**
   * Notes a message.
   *
   * @param time device time, microseconds, not before that of the message before
   * @param late its delay plus the clocks' constant difference, microseconds
   */
  void add(double time, double late) {
    long stretch = (long) Math.floor(time / STRETCH_MICROS);
    int last = slot(Math.max(0, size - 1));
    if (size == 0 || stretch > stretches[last]) {
      append(stretch, time, late);
    } else if (stretch == stretches[last] && late < delays[last]) {
      times[last] = time;
      delays[last] = late;
    } else {
      return;
    }
    fit();
  }

  boolean started() {
    return size > 0;
  }

  /** Whether the drift is known. */
  boolean settled() {
    return settled;
  }

  double drift() {
    return drift;
  }

  /** Delay of the line at a device time, microseconds. */
  double at(double time) {
    return delay + drift * time;
  }

  private void append(long stretch, double time, double late) {
    if (size == STRETCHES) {
      first = slot(1);
      size--;
    }
    int at = slot(size++);
    stretches[at] = stretch;
    times[at] = time;
    delays[at] = late;
  }

  private void fit() {
    settled = times[slot(size - 1)] - times[first] >= LEAST_SPAN_MICROS;
    double meanTime = mean(times);
    drift = settled ? likeliestDrift(meanTime) : 0;
    delay = floor(drift);
    spread = medianAbove();
  }

  /** The drift of the line that is closest to the delays, less what it is unlikely by itself. */
  private double likeliestDrift(double meanTime) {
    double scale = Math.max(LEAST_SPREAD_MICROS, spread);
    double low = -MOST_DRIFT;
    double high = MOST_DRIFT;
    for (int step = 0; step < SEARCH_STEPS; step++) {
      double left = low + (high - low) / 3;
      double right = high - (high - low) / 3;
      if (likelihood(left, meanTime, scale) < likelihood(right, meanTime, scale)) {
        low = left;
      } else {
        high = right;
      }
    }
    return (low + high) / 2;
  }

  /** Logarithm, but for a constant: delays above the line are exponential, drifts are normal. */
  private double likelihood(double slope, double meanTime, double scale) {
    double unusual = slope / USUAL_DRIFT;
    return size * (floor(slope) + slope * meanTime) / scale - unusual * unusual / 2;
  }

  /** Delay at time 0 of the highest line with this slope below all delays. */
  private double floor(double slope) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < size; i++) {
      least = Math.min(least, delays[i] - slope * times[i]);
    }
    return least;
  }

  /** How far half of the delays are above the line at most: stalls of the link do not count. */
  private double medianAbove() {
    for (int i = 0; i < size; i++) {
      above[i] = delays[i] - at(times[i]);
    }
    Arrays.sort(above, 0, size);
    return above[size / 2];
  }

  private double mean(double[] values) {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += values[i];
    }
    return sum / size;
  }

  private int slot(int index) {
    return (first + index) % STRETCHES;
  }
}
