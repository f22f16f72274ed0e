package com.backaware.motion.accuracy.session;

import java.util.Arrays;

/** An angle over time. */
public final class AngleTrace {
  private long[] times = new long[1024];
  private double[] degrees = new double[1024];
  private int size;

  /** Adds a point; NaN where the angle is not known. */
  public void add(long timeMicros, double angleDegrees) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      degrees = Arrays.copyOf(degrees, 2 * size);
    }
    times[size] = timeMicros;
    degrees[size] = angleDegrees;
    size++;
  }

  /** Times, seconds. */
  public double[] seconds() {
    double[] seconds = new double[size];
    for (int i = 0; i < size; i++) {
      seconds[i] = times[i] * 1e-6;
    }
    return seconds;
  }

  /** Angles, degrees. */
  public double[] degrees() {
    return Arrays.copyOf(degrees, size);
  }
}
