package com.backaware.proto.sample;

import static com.backaware.proto.sample.SampleBatchEncoder.CHANNELS_PER_SENSOR;
import static com.backaware.proto.sample.SampleBatchEncoder.MAX_SAMPLES;

import com.backaware.posture.v1.ImuColumns;
import com.backaware.posture.v1.SampleBatch;
import com.google.protobuf.Internal.IntList;
import java.util.ArrayList;
import java.util.List;

/** Walks through the samples of a checked {@link SampleBatch}. Not thread-safe. */
public final class SampleBatchReader {
  private final SampleBatch batch;
  private final List<List<Integer>> columns;
  private final int[] counts;
  private long timeMicros;
  private int index = -1;

  private SampleBatchReader(SampleBatch batch, List<List<Integer>> columns) {
    this.batch = batch;
    this.columns = columns;
    this.counts = new int[columns.size()];
  }

  /**
   * Checks a batch as a whole and stands before its first sample.
   *
   * @param hasThorax whether the session was opened with a thoracic sensor
   * @throws MalformedBatchException if columns are missing, of different length, too long or empty
   */
  public static SampleBatchReader of(SampleBatch batch, boolean hasThorax)
      throws MalformedBatchException {
    int size = batch.getTimeMicrosDeltasCount();
    if (size < 1 || size > MAX_SAMPLES) {
      throw new MalformedBatchException(
          "samples.time_micros_deltas has "
              + size
              + " entries; a batch carries 1 to "
              + MAX_SAMPLES);
    }
    if (batch.getFirstSampleNumber() < 0) {
      throw new MalformedBatchException("samples.first_sample_number is above 2^63 - 1");
    }
    if (batch.hasThorax() != hasThorax) {
      throw new MalformedBatchException(
          hasThorax
              ? "samples.thorax is missing; the session was opened with a thoracic sensor"
              : "samples.thorax is set; the session was opened without a thoracic sensor");
    }
    List<List<Integer>> columns = new ArrayList<>(2 * CHANNELS_PER_SENSOR);
    addColumns("pelvis", batch.getPelvis(), size, columns);
    if (hasThorax) {
      addColumns("thorax", batch.getThorax(), size, columns);
    }
    return new SampleBatchReader(batch, columns);
  }

  /** Steps to the next sample. Returns false after the last one. */
  public boolean next() {
    if (index + 1 >= batch.getTimeMicrosDeltasCount()) {
      return false;
    }
    index++;
    timeMicros += batch.getTimeMicrosDeltas(index);
    for (int channel = 0; channel < counts.length; channel++) {
      counts[channel] += intAt(columns.get(channel), index);
    }
    return true;
  }

  /** Number of the current sample over the session. */
  public long sampleNumber() {
    return batch.getFirstSampleNumber() + index;
  }

  /** Microseconds since the session started of the current sample. */
  public long timeMicros() {
    return timeMicros;
  }

  /** Count of the current sample: channels 0 to 5 are the pelvis, 6 to 11 the thorax. */
  public int count(int channel) {
    return counts[channel];
  }

  private static int intAt(List<Integer> column, int index) {
    return column instanceof IntList ints ? ints.getInt(index) : column.get(index);
  }

  private static void addColumns(
      String name, ImuColumns sensor, int size, List<List<Integer>> columns)
      throws MalformedBatchException {
    addColumn(name + ".acceleration_x_deltas", sensor.getAccelerationXDeltasList(), size, columns);
    addColumn(name + ".acceleration_y_deltas", sensor.getAccelerationYDeltasList(), size, columns);
    addColumn(name + ".acceleration_z_deltas", sensor.getAccelerationZDeltasList(), size, columns);
    addColumn(name + ".angular_rate_x_deltas", sensor.getAngularRateXDeltasList(), size, columns);
    addColumn(name + ".angular_rate_y_deltas", sensor.getAngularRateYDeltasList(), size, columns);
    addColumn(name + ".angular_rate_z_deltas", sensor.getAngularRateZDeltasList(), size, columns);
  }

  private static void addColumn(
      String name, List<Integer> column, int size, List<List<Integer>> columns)
      throws MalformedBatchException {
    if (column.size() != size) {
      throw new MalformedBatchException(
          "samples." + name + " has " + column.size() + " entries; time_micros_deltas has " + size);
    }
    columns.add(column);
  }
}
