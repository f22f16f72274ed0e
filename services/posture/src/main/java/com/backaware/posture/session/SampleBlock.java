package com.backaware.posture.session;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import java.util.Arrays;

/** Consecutive samples of a session as counts, as they came. Not thread-safe. */
public final class SampleBlock {
  private static final int SENSOR_CHANNELS = 6;

  private final long firstSampleNumber;
  private final int channels;
  private long[] times;
  private int[] counts;
  private int size;

  /**
   * An empty block.
   *
   * @param firstSampleNumber number over the session of the sample that is added first
   * @param hasThorax whether samples have 12 channels or 6
   */
  public SampleBlock(long firstSampleNumber, boolean hasThorax, int expectedSize) {
    this.firstSampleNumber = firstSampleNumber;
    this.channels = hasThorax ? 2 * SENSOR_CHANNELS : SENSOR_CHANNELS;
    this.times = new long[Math.max(1, expectedSize)];
    this.counts = new int[times.length * channels];
  }

  /** Adds a sample whose counts are all 0 until they are set. Returns its index in the block. */
  public int add(long timeMicros) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size * channels);
    }
    times[size] = timeMicros;
    return size++;
  }

  /** Adds all samples of a block that follows this one. */
  public void addAll(SampleBlock next) {
    int total = size + next.size;
    if (total > times.length) {
      times = Arrays.copyOf(times, Math.max(total, 2 * times.length));
      counts = Arrays.copyOf(counts, times.length * channels);
    }
    System.arraycopy(next.times, 0, times, size, next.size);
    System.arraycopy(next.counts, 0, counts, size * channels, next.size * channels);
    size = total;
  }

  /** Sets one count of a sample: channels 0 to 5 are the pelvis, 6 to 11 the thorax. */
  public void setCount(int index, int channel, int count) {
    counts[index * channels + channel] = count;
  }

  /** One count of a sample. */
  public int count(int index, int channel) {
    return counts[index * channels + channel];
  }

  /** Microseconds since the session started. */
  public long timeMicros(int index) {
    return times[index];
  }

  /** Number over the session of the first sample. */
  public long firstSampleNumber() {
    return firstSampleNumber;
  }

  /** Number of the sample that follows this block. */
  public long nextSampleNumber() {
    return firstSampleNumber + size;
  }

  /** Samples in the block. */
  public int size() {
    return size;
  }

  /** Counts per sample, 6 or 12. */
  public int channels() {
    return channels;
  }

  /** Writes a sample's physical values into an object of the engine's. */
  public void read(int index, Resolution resolution, BeltSample into) {
    into.timeMicros = times[index];
    into.hasThorax = channels > SENSOR_CHANNELS;
    readSensor(index * channels, resolution, into.pelvis);
    if (into.hasThorax) {
      readSensor(index * channels + SENSOR_CHANNELS, resolution, into.thorax);
    }
  }

  private void readSensor(int at, Resolution resolution, ImuReading into) {
    into.accX = resolution.acceleration(counts[at]);
    into.accY = resolution.acceleration(counts[at + 1]);
    into.accZ = resolution.acceleration(counts[at + 2]);
    into.gyrX = resolution.angularRate(counts[at + 3]);
    into.gyrY = resolution.angularRate(counts[at + 4]);
    into.gyrZ = resolution.angularRate(counts[at + 5]);
  }
}
