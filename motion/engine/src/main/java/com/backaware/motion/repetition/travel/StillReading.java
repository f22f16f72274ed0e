package com.backaware.motion.repetition.travel;

/**
 * What the accelerometer reads upwards in stillness, over standard gravity, for every pose: its
 * bias, learned from moments of stillness in whatever poses there are. Data sheets give a bias of
 * 0.2 to 0.6 m/s² (20 to 60 mg) per axis; over a bow of five seconds that is as much height as a
 * squat has.
 */
public final class StillReading {
  // Standard deviations, m/s²: of the bias before anything is known, and of what a moment of
  // stillness tells, which may be slow movement. All chosen.
  private static final double BIAS = 0.3;
  private static final double STILLNESS = 0.1;
  private static final double MOMENT_SECONDS = 0.4;

  private final double[] bias = new double[3];
  private final double[] covariance = {BIAS * BIAS, 0, 0, 0, BIAS * BIAS, 0, 0, 0, BIAS * BIAS};
  private final double[] gain = new double[3];

  /**
   * Takes in what is read in stillness.
   *
   * @param seconds for how long
   * @param reading vertical specific force over standard gravity, m/s²
   */
  public void learn(double seconds, double ux, double uy, double uz, double reading) {
    for (int i = 0; i < 3; i++) {
      gain[i] = covariance[3 * i] * ux + covariance[3 * i + 1] * uy + covariance[3 * i + 2] * uz;
    }
    double noise = STILLNESS * STILLNESS * MOMENT_SECONDS / seconds;
    double variance = gain[0] * ux + gain[1] * uy + gain[2] * uz + noise;
    double innovation = (reading - at(ux, uy, uz)) / variance;
    for (int i = 0; i < 3; i++) {
      bias[i] += gain[i] * innovation;
    }
    for (int i = 0; i < 9; i++) {
      covariance[i] -= gain[i / 3] * gain[i % 3] / variance;
    }
  }

  /** The reading in stillness when {@code u} is upwards, over standard gravity, m/s². */
  public double at(double ux, double uy, double uz) {
    return bias[0] * ux + bias[1] * uy + bias[2] * uz;
  }

  /**
   * How uncertain the difference of the readings in two poses is, standard deviation, m/s².
   *
   * @param dx difference of the directions upwards, x
   */
  public double uncertainty(double dx, double dy, double dz) {
    double x = covariance[0] * dx + covariance[1] * dy + covariance[2] * dz;
    double y = covariance[3] * dx + covariance[4] * dy + covariance[5] * dz;
    double z = covariance[6] * dx + covariance[7] * dy + covariance[8] * dz;
    return Math.sqrt(Math.max(0, x * dx + y * dy + z * dz));
  }
}
