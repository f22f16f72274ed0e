package com.backaware.motion.lumbar;

import com.backaware.motion.sample.ImuReading;
import java.util.Random;

/** What is wrong with an invented sensor. */
final class SensorErrors {
  private final Random random;
  private final double grade;
  private final double[] bias = new double[6];
  private final double[] drift = new double[3];
  private final double[] scale = new double[6];

  /**
   * @param grade 0 for no errors at all, 1 for a gyroscope's bias of 0.3 °/s about each axis that
   *     warms up by another 0.1 °/s in a few minutes, noise, and 1 % of scale
   */
  SensorErrors(Random random, double grade) {
    this.random = random;
    this.grade = grade;
    for (int i = 0; i < 3; i++) {
      bias[i] = 0.05 * random.nextGaussian();
      bias[3 + i] = sign() * Math.toRadians(0.3);
      drift[i] = sign() * Math.toRadians(0.1);
      scale[i] = 0.005 * random.nextGaussian();
      scale[3 + i] = 0.01 * random.nextGaussian();
    }
  }

  void add(double seconds, ImuReading r) {
    double warm = 1 - Math.exp(-seconds / 300);
    r.accX = wrong(0, r.accX, 0, 0.02);
    r.accY = wrong(1, r.accY, 0, 0.02);
    r.accZ = wrong(2, r.accZ, 0, 0.02);
    r.gyrX = wrong(3, r.gyrX, drift[0] * warm, 0.002);
    r.gyrY = wrong(4, r.gyrY, drift[1] * warm, 0.002);
    r.gyrZ = wrong(5, r.gyrZ, drift[2] * warm, 0.002);
  }

  private double wrong(int channel, double value, double offset, double noise) {
    return value * (1 + grade * scale[channel])
        + grade * (bias[channel] + offset + noise * random.nextGaussian());
  }

  private double sign() {
    return random.nextBoolean() ? 1 : -1;
  }
}
