package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleQuantizer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A whole recording in memory, checked to its last row before anything is played; values are kept
 * as counts, as they travel.
 */
public final class LoadedRecording {
  private static final int PER_SENSOR = 6;

  private final boolean hasThorax;
  private final int channels;
  private long[] times = new long[1024];
  private int[] counts;
  private int size;

  private LoadedRecording(boolean hasThorax) {
    this.hasThorax = hasThorax;
    this.channels = hasThorax ? 2 * PER_SENSOR : PER_SENSOR;
    this.counts = new int[times.length * channels];
  }

  /** Reads an opened recording to its end and closes it. */
  public static LoadedRecording read(Path file, RecordingReader reader) {
    LoadedRecording recording = new LoadedRecording(reader.hasThorax());
    try {
      RecordingFiles.readAll(file, reader, recording::add);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.BAD_DATA, file + " cannot be read (" + e.getMessage() + ").");
    }
    return recording;
  }

  /** Samples in the recording. */
  public int size() {
    return size;
  }

  /** Whether there is a thoracic sensor. */
  public boolean hasThorax() {
    return hasThorax;
  }

  /** Time of a sample, microseconds since the start. */
  public long timeMicros(int index) {
    return times[index];
  }

  /** From the first row's time to the last one's, microseconds; at least 0. */
  public long durationMicros() {
    return size == 0 ? 0 : Math.max(0, times[size - 1] - times[0]);
  }

  /** Copies a sample. */
  public void copyTo(int index, BeltSample sample) {
    sample.timeMicros = times[index];
    sample.hasThorax = hasThorax;
    get(sample.pelvis, index * channels);
    if (hasThorax) {
      get(sample.thorax, index * channels + PER_SENSOR);
    }
  }

  private void add(BeltSample sample) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      counts = Arrays.copyOf(counts, times.length * channels);
    }
    times[size] = sample.timeMicros;
    put(sample.pelvis, size * channels);
    if (hasThorax) {
      put(sample.thorax, size * channels + PER_SENSOR);
    }
    size++;
  }

  private void put(ImuReading reading, int at) {
    counts[at] = SampleQuantizer.accelerationCount(reading.accX);
    counts[at + 1] = SampleQuantizer.accelerationCount(reading.accY);
    counts[at + 2] = SampleQuantizer.accelerationCount(reading.accZ);
    counts[at + 3] = SampleQuantizer.angularRateCount(reading.gyrX);
    counts[at + 4] = SampleQuantizer.angularRateCount(reading.gyrY);
    counts[at + 5] = SampleQuantizer.angularRateCount(reading.gyrZ);
  }

  private void get(ImuReading reading, int at) {
    reading.accX = SampleQuantizer.acceleration(counts[at]);
    reading.accY = SampleQuantizer.acceleration(counts[at + 1]);
    reading.accZ = SampleQuantizer.acceleration(counts[at + 2]);
    reading.gyrX = SampleQuantizer.angularRate(counts[at + 3]);
    reading.gyrY = SampleQuantizer.angularRate(counts[at + 4]);
    reading.gyrZ = SampleQuantizer.angularRate(counts[at + 5]);
  }
}
