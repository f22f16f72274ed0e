package com.backaware.edge.sample;

import com.backaware.motion.sample.BeltSample;
import com.backaware.motion.sample.ImuReading;

/** Samples that tell by their values which number they have. */
public final class NumberedSamples {
  private NumberedSamples() {}

  /** The sample of a number: every value differs from its neighbours'. */
  public static BeltSample of(int number, boolean hasThorax) {
    BeltSample sample = new BeltSample();
    sample.timeMicros = number * 10_000L;
    sample.hasThorax = hasThorax;
    fill(sample.pelvis, number);
    fill(sample.thorax, -number);
    return sample;
  }

  private static void fill(ImuReading reading, int number) {
    reading.accX = number % 97 * 0.1;
    reading.accY = number % 89 * -0.2;
    reading.accZ = number % 31 == 0 ? Double.NaN : 9.81;
    reading.gyrX = number % 83 * 0.01;
    reading.gyrY = number % 79 * -0.02;
    reading.gyrZ = number % 7;
  }
}
