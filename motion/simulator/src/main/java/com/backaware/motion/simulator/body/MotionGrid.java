package com.backaware.motion.simulator.body;

import java.util.Arrays;

/**
 * Every channel at every {@link #STEP_SECONDS}: the control points of the splines that are the
 * movement.
 */
public final class MotionGrid {
  /** Time between two grid points, seconds. Chosen: 5 ms pass movements up to 15 Hz. */
  public static final double STEP_SECONDS = 0.005;

  private double[][] values = new double[Channel.COUNT][4096];
  private int size;

  /** Adds a grid point. */
  public void append(Posture posture) {
    if (size == values[0].length) {
      for (int i = 0; i < values.length; i++) {
        values[i] = Arrays.copyOf(values[i], 2 * size);
      }
    }
    for (Channel channel : Channel.values()) {
      values[channel.ordinal()][size] = posture.get(channel);
    }
    size++;
  }

  /** Grid points so far. */
  public int size() {
    return size;
  }

  /** Time of the last grid point, seconds; the first is at 0. */
  public double seconds() {
    return (size - 1) * STEP_SECONDS;
  }

  /** Value of a channel at a grid point. */
  public double get(Channel channel, int index) {
    return values[channel.ordinal()][index];
  }

  /** Adds to a channel at a grid point. */
  public void add(Channel channel, int index, double value) {
    values[channel.ordinal()][index] += value;
  }

  /** The movement that the grid stands for. */
  public SplineTrack track() {
    double[][] controls = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      controls[i] = Arrays.copyOf(values[i], size);
    }
    return new SplineTrack(controls, STEP_SECONDS);
  }
}
