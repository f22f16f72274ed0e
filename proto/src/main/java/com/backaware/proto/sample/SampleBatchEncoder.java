package com.backaware.proto.sample;

import com.backaware.posture.v1.ImuColumns;
import com.backaware.posture.v1.SampleBatch;
import java.util.Arrays;

/** Builds a {@link SampleBatch} sample by sample. Not thread-safe. */
public final class SampleBatchEncoder {
  /** Most samples that one batch may carry. */
  public static final int MAX_SAMPLES = 1000;

  /** Channels of one sensor: acceleration x, y, z, then angular rate x, y, z. */
  public static final int CHANNELS_PER_SENSOR = 6;

  private final int[] previousCounts;
  private final SampleBatch.Builder batch = SampleBatch.newBuilder();
  private final ImuColumns.Builder[] sensors;
  private long previousTimeMicros;
  private int size;

  /** Creates an encoder for belts with or without a thoracic sensor. */
  public SampleBatchEncoder(boolean hasThorax) {
    sensors = new ImuColumns.Builder[hasThorax ? 2 : 1];
    previousCounts = new int[sensors.length * CHANNELS_PER_SENSOR];
    start(0);
  }

  /** Begins a new batch; what was added before is dropped. */
  public void start(long firstSampleNumber) {
    batch.clear().setFirstSampleNumber(firstSampleNumber);
    for (int i = 0; i < sensors.length; i++) {
      sensors[i] = ImuColumns.newBuilder();
    }
    Arrays.fill(previousCounts, 0);
    previousTimeMicros = 0;
    size = 0;
  }

  /**
   * Adds the next sample.
   *
   * @param timeMicros microseconds since the session started
   * @param counts six counts for the pelvis, then six for the thorax if there is one; each within
   *     ±1073741823
   * @throws IllegalStateException if the batch is full
   */
  public void add(long timeMicros, int[] counts) {
    if (size == MAX_SAMPLES) {
      throw new IllegalStateException("a batch carries at most " + MAX_SAMPLES + " samples");
    }
    batch.addTimeMicrosDeltas(timeMicros - previousTimeMicros);
    previousTimeMicros = timeMicros;
    for (int channel = 0; channel < previousCounts.length; channel++) {
      int delta = counts[channel] - previousCounts[channel];
      previousCounts[channel] = counts[channel];
      append(sensors[channel / CHANNELS_PER_SENSOR], channel % CHANNELS_PER_SENSOR, delta);
    }
    size++;
  }

  /** Samples added since the start of the batch. */
  public int size() {
    return size;
  }

  /** The batch so far; more samples may still be added. */
  public SampleBatch build() {
    batch.setPelvis(sensors[0]);
    if (sensors.length > 1) {
      batch.setThorax(sensors[1]);
    }
    return batch.build();
  }

  private static void append(ImuColumns.Builder sensor, int channel, int delta) {
    switch (channel) {
      case 0 -> sensor.addAccelerationXDeltas(delta);
      case 1 -> sensor.addAccelerationYDeltas(delta);
      case 2 -> sensor.addAccelerationZDeltas(delta);
      case 3 -> sensor.addAngularRateXDeltas(delta);
      case 4 -> sensor.addAngularRateYDeltas(delta);
      default -> sensor.addAngularRateZDeltas(delta);
    }
  }
}
