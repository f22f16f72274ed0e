package com.backaware.motion.simulator.belt;

import com.backaware.motion.simulator.chance.Chance;

/**
 * What three axes make of a vector: scale, misalignment, bias, drift with temperature, noise,
 * clipping and steps of 16 bits.
 */
final class ThreeAxes {
  private static final double STEPS = 32_768;

  private final double[][] matrix = new double[3][3];
  private final double[] bias = new double[3];
  private final double[] drift = new double[3];
  private final double noise;
  private final double range;
  private final Chance noiseChance;
  private final double[] result = new double[3];

  /**
   * @param bias its standard deviation, and that of drift per kelvin and noise per reading, in the
   *     unit of the vector, as is the range
   * @param scale standard deviation of the scale's error, as a part
   * @param misalignment standard deviation of the angles between the axes, radians
   * @param worn draws what stays with this sensor
   * @param noiseChance draws what changes with each reading
   */
  ThreeAxes(
      double bias,
      double drift,
      double noise,
      double range,
      double scale,
      double misalignment,
      Chance worn,
      Chance noiseChance) {
    this.noise = noise;
    this.range = range;
    this.noiseChance = noiseChance;
    for (int i = 0; i < 3; i++) {
      this.bias[i] = bias * worn.normalWithin(2);
      this.drift[i] = drift * worn.normalWithin(2);
      for (int j = 0; j < 3; j++) {
        matrix[i][j] =
            i == j ? 1 + scale * worn.normalWithin(2) : misalignment * worn.normalWithin(2);
      }
    }
  }

  /** What the axes read; valid until the next reading. */
  double[] read(double[] vector, double kelvin) {
    for (int i = 0; i < 3; i++) {
      double[] row = matrix[i];
      double value = row[0] * vector[0] + row[1] * vector[1] + row[2] * vector[2];
      value += bias[i] + kelvin * drift[i] + noise * noiseChance.normal();
      result[i] = stepped(Math.max(-range, Math.min(range, value)));
    }
    return result;
  }

  private double stepped(double value) {
    if (Double.isInfinite(range)) {
      return value;
    }
    double step = range / STEPS;
    return Math.rint(value / step) * step;
  }
}
