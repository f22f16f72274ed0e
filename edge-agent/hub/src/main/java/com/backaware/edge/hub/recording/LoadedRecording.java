package com.backaware.edge.hub.recording;

import com.backaware.edge.hub.outcome.CommandFailure;
import com.backaware.edge.hub.outcome.ExitCode;
import com.backaware.edge.sample.CountLayout;
import com.backaware.motion.recording.RecordingReader;
import com.backaware.motion.sample.BeltSample;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A whole recording in memory, checked to its last row before anything is played; values are kept
 * as counts, as they travel.
 */
public final class LoadedRecording {
  private final CountLayout layout;
  private long[] times = new long[1024];
  private int[] counts;
  private int size;

  private LoadedRecording(boolean hasThorax) {
    this.layout = new CountLayout(hasThorax);
    this.counts = new int[times.length * layout.width()];
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
    return layout.hasThorax();
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
    layout.get(counts, index * layout.width(), sample);
  }

  private void add(BeltSample sample) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      counts = Arrays.copyOf(counts, times.length * layout.width());
    }
    times[size] = sample.timeMicros;
    layout.put(sample, counts, size * layout.width());
    size++;
  }
}
