package com.backaware.motion.recognition;

import com.backaware.motion.repetition.PelvisMotion;
import java.util.Arrays;

/**
 * The last 22 s of a pelvis' movement, 12.5 points per second, each channel freed of what changes
 * slower than a repetition: drift, and moving from one place to another. All channels go through
 * the same filter, so that what goes together still does.
 */
final class RecentMotion {
  /** Direction upwards in the sensor's axes, x, filtered; y and z follow. */
  static final int UP = 0;

  /** Height, metres, filtered. */
  static final int HEIGHT = 3;

  /** Turn about the vertical, radians, filtered. */
  static final int HEADING = 4;

  /** Direction upwards in the sensor's axes, x, as it is; y and z follow. */
  static final int RAW_UP = 5;

  /** Points that are kept. */
  static final int CAPACITY = 280;

  private static final int CHANNELS = 8;
  private static final long SLOT_MICROS = 80_000;

  /** Seconds between two points. */
  static final double SLOT_SECONDS = SLOT_MICROS * 1e-6;

  /**
   * Time constant of the filter, seconds. Chosen: what repeats every 6 s is kept to a third at
   * least, and a move into another posture is forgotten within three repetitions.
   */
  private static final double MEMORY_SECONDS = 2;

  private static final double LONGEST_GAP_SECONDS = 0.5;
  private static final int STAGES = 3;

  private final float[][] points = new float[CHANNELS][CAPACITY];
  private final double[] inputs = new double[HEADING + 1];
  private final double[] before = new double[STAGES * (HEADING + 1)];
  private final double[] after = new double[STAGES * (HEADING + 1)];
  private long next;
  private long first;
  private long slot = Long.MIN_VALUE;
  private boolean started;

  /**
   * Takes in the movement at the next sample.
   *
   * @return whether there is a new point
   */
  boolean update(PelvisMotion motion) {
    if (!started || motion.seconds > LONGEST_GAP_SECONDS) {
      start(motion);
    }
    filter(motion);
    if (motion.timeMicros / SLOT_MICROS == slot) {
      return false;
    }
    slot = motion.timeMicros / SLOT_MICROS;
    store(motion);
    return true;
  }

  /** How many points there are without a gap, {@link #CAPACITY} at most. */
  int size() {
    return (int) Math.min(CAPACITY, next - first);
  }

  /** A channel's value so many points ago, from 0. */
  double get(int channel, int ago) {
    return points[channel][(int) ((next - 1 - ago) % CAPACITY)];
  }

  private void start(PelvisMotion motion) {
    started = true;
    first = next;
    slot = Long.MIN_VALUE;
    Arrays.fill(inputs, 0);
    Arrays.fill(before, 0);
    Arrays.fill(after, 0);
    before[UP] = motion.upX;
    before[UP + 1] = motion.upY;
    before[UP + 2] = motion.upZ;
    before[HEIGHT] = motion.vertical;
  }

  /** Three stages of the first order; the height is integrated by two of its stages. */
  private void filter(PelvisMotion motion) {
    double keep = 1 / (1 + motion.seconds / MEMORY_SECONDS);
    inputs[UP] = motion.upX;
    inputs[UP + 1] = motion.upY;
    inputs[UP + 2] = motion.upZ;
    inputs[HEIGHT] = motion.vertical;
    inputs[HEADING] += motion.headingRate * motion.seconds;
    for (int channel = 0; channel <= HEADING; channel++) {
      double value = inputs[channel];
      for (int stage = 0; stage < STAGES; stage++) {
        int i = stage * inputs.length + channel;
        boolean integrates = channel == HEIGHT && stage > 0;
        double change = integrates ? value * motion.seconds : value - before[i];
        before[i] = value;
        after[i] = keep * (after[i] + change);
        value = after[i];
      }
    }
  }

  private void store(PelvisMotion motion) {
    int i = (int) (next % CAPACITY);
    int last = (STAGES - 1) * inputs.length;
    for (int channel = 0; channel <= HEADING; channel++) {
      points[channel][i] = (float) after[last + channel];
    }
    points[RAW_UP][i] = (float) motion.upX;
    points[RAW_UP + 1][i] = (float) motion.upY;
    points[RAW_UP + 2][i] = (float) motion.upZ;
    next++;
  }
}
