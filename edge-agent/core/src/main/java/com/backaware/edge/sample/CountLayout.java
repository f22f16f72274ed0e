package com.backaware.edge.sample;

import static com.backaware.proto.sample.SampleBatchEncoder.CHANNELS_PER_SENSOR;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;
import com.backaware.motion.sample.SampleQuantizer;

/**
 * How a sample lies in an array of counts: acceleration x, y, z, angular rate x, y, z of the
 * pelvis, then the same of the thorax if there is one.
 *
 * @param hasThorax whether there is a thoracic sensor
 */
public record CountLayout(boolean hasThorax) {
  /** Counts of one sample. */
  public int width() {
    return hasThorax ? 2 * CHANNELS_PER_SENSOR : CHANNELS_PER_SENSOR;
  }

  /** Writes a sample's counts from an index on. */
  public void put(BeltSample sample, int[] counts, int at) {
    put(sample.pelvis, counts, at);
    if (hasThorax) {
      put(sample.thorax, counts, at + CHANNELS_PER_SENSOR);
    }
  }

  /** Reads the counts from an index on into a sample, whose time stays as it is. */
  public void get(int[] counts, int at, BeltSample sample) {
    sample.hasThorax = hasThorax;
    get(counts, at, sample.pelvis);
    if (hasThorax) {
      get(counts, at + CHANNELS_PER_SENSOR, sample.thorax);
    }
  }

  private static void put(ImuReading reading, int[] counts, int at) {
    counts[at] = SampleQuantizer.accelerationCount(reading.accX);
    counts[at + 1] = SampleQuantizer.accelerationCount(reading.accY);
    counts[at + 2] = SampleQuantizer.accelerationCount(reading.accZ);
    counts[at + 3] = SampleQuantizer.angularRateCount(reading.gyrX);
    counts[at + 4] = SampleQuantizer.angularRateCount(reading.gyrY);
    counts[at + 5] = SampleQuantizer.angularRateCount(reading.gyrZ);
  }

  private static void get(int[] counts, int at, ImuReading reading) {
    reading.accX = SampleQuantizer.acceleration(counts[at]);
    reading.accY = SampleQuantizer.acceleration(counts[at + 1]);
    reading.accZ = SampleQuantizer.acceleration(counts[at + 2]);
    reading.gyrX = SampleQuantizer.angularRate(counts[at + 3]);
    reading.gyrY = SampleQuantizer.angularRate(counts[at + 4]);
    reading.gyrZ = SampleQuantizer.angularRate(counts[at + 5]);
  }
}
