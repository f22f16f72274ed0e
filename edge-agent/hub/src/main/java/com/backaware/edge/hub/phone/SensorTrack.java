package com.backaware.edge.hub.phone;

import java.util.Arrays;

/**
 * What one sensor of a phone measured: readings in order of time, no time twice. A reading stands
 * for the interval that ends at its time.
 */
final class SensorTrack {
  private long[] micros = new long[1024];
  private double[] values = new double[3 * micros.length];
  private int size;

  /**
   * Adds a reading.
   *
   * @param timeMicros microseconds on the phone's clock
   */
  void add(long timeMicros, double x, double y, double z) {
    if (size == micros.length) {
      micros = Arrays.copyOf(micros, 2 * size);
      values = Arrays.copyOf(values, 6 * size);
    }
    micros[size] = timeMicros;
    values[3 * size] = x;
    values[3 * size + 1] = y;
    values[3 * size + 2] = z;
    size++;
  }

  /** Readings. */
  int size() {
    return size;
  }

  /** Time of a reading, microseconds. */
  long micros(int index) {
    return micros[index];
  }

  /** A reading along or about an axis: 0 is x, 1 is y, 2 is z. */
  double value(int index, int axis) {
    return values[3 * index + axis];
  }

  /** Multiplies every value. */
  void scale(double factor) {
    for (int i = 0; i < 3 * size; i++) {
      values[i] *= factor;
    }
  }

  /** Puts the readings in order of time; of those with the same time the first one stays. */
  void sort() {
    Integer[] order = null;
    for (int i = 1; i < size && order == null; i++) {
      order = micros[i] > micros[i - 1] ? null : order();
    }
    if (order == null) {
      return;
    }
    SensorTrack sorted = new SensorTrack();
    for (int i : order) {
      if (sorted.size == 0 || micros[i] != sorted.micros[sorted.size - 1]) {
        sorted.add(micros[i], value(i, 0), value(i, 1), value(i, 2));
      }
    }
    micros = sorted.micros;
    values = sorted.values;
    size = sorted.size;
  }

  /** Half of the intervals between readings are shorter, microseconds; 0 for less than two. */
  long medianIntervalMicros() {
    if (size < 2) {
      return 0;
    }
    long[] intervals = new long[size - 1];
    for (int i = 1; i < size; i++) {
      intervals[i - 1] = micros[i] - micros[i - 1];
    }
    Arrays.sort(intervals);
    return intervals[intervals.length / 2];
  }

  /** Half of the readings are shorter vectors; NaN without readings. */
  double medianLength() {
    double[] lengths = new double[size];
    for (int i = 0; i < size; i++) {
      double x = value(i, 0);
      double y = value(i, 1);
      double z = value(i, 2);
      lengths[i] = Math.sqrt(x * x + y * y + z * z);
    }
    Arrays.sort(lengths);
    return size == 0 ? Double.NaN : lengths[size / 2];
  }

  private Integer[] order() {
    Integer[] order = new Integer[size];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (a, b) -> Long.compare(micros[a], micros[b]));
    return order;
  }
}
