package com.backaware.motion.orientation;

/**
 * Kalman filter for the gyroscope's bias, rad/s in the sensor's axes. The bias is a random walk. At
 * rest the low-passed angular rate measures it. In motion, a bias makes the accelerometer turn the
 * inclination back all the time: the rate of that correction, seen through the same low-pass as the
 * correction itself, measures the two horizontal components; the vertical one, which gravity cannot
 * show, is pulled to zero very gently.
 */
final class GyroscopeBiasEstimator {
  /** Bias is kept in hundredths of a degree per second, where all figures are near 1. */
  private static final double UNIT = Math.toRadians(0.01);

  private final OrientationParameters parameters;
  private final ButterworthLowPass lowPass;
  private final double[] covariance = new double[9];
  private final double[] bias = new double[3];
  private final double initialVariance;
  private final double motionVariance;
  private final double restVariance;
  private final double clip;

  private double stepSeconds = Double.NaN;
  private double processNoise;
  private double motionNoise;
  private double verticalNoise;
  private double restNoise;

  GyroscopeBiasEstimator(OrientationParameters parameters) {
    this.parameters = parameters;
    lowPass = new ButterworthLowPass(parameters.accelerationTimeConstant(), 11);
    initialVariance = square(parameters.biasSigmaInitial() * 100);
    motionVariance = square(parameters.biasSigmaMotion() * 100);
    restVariance = square(parameters.biasSigmaRest() * 100);
    clip = parameters.biasClip() * 100;
    for (int i = 0; i < 3; i++) {
      covariance[4 * i] = initialVariance;
    }
  }

  /** Bias about one axis (0 x, 1 y, 2 z), rad/s. */
  double bias(int axis) {
    return bias[axis] * UNIT;
  }

  /** After a gap: what was known stays, but is less certain. */
  void restart(double gapSeconds) {
    lowPass.restart();
    for (int i = 0; i < 9; i += 4) {
      double grown = covariance[i] + processNoise(gapSeconds);
      covariance[i] = Math.max(covariance[i], Math.min(grown, initialVariance));
    }
  }

  /** Takes in a step at rest. */
  void updateAtRest(double seconds, RestDetector rest) {
    prepare(seconds);
    measure(1, 0, 0, rest.meanRate(0) / UNIT, restNoise);
    measure(0, 1, 0, rest.meanRate(1) / UNIT, restNoise);
    measure(0, 0, 1, rest.meanRate(2) / UNIT, restNoise);
    clipBias();
  }

  /**
   * Takes in a step in motion.
   *
   * @param correctionX rate at which the accelerometer turned the inclination about earth x, rad/s
   * @param correctionY the same about earth y
   */
  void updateInMotion(double seconds, double correctionX, double correctionY) {
    prepare(seconds);
    for (int row = 0; row < 3; row++) {
      double target = lowPass.value(9 + Math.min(row, 1));
      if (row == 0) {
        target += correctionX / UNIT;
      } else if (row == 1) {
        target += correctionY / UNIT;
      } else {
        target = 0;
      }
      double hx = lowPass.value(3 * row);
      double hy = lowPass.value(3 * row + 1);
      double hz = lowPass.value(3 * row + 2);
      measure(hx, hy, hz, target, row < 2 ? motionNoise : verticalNoise);
    }
    clipBias();
  }

  /** Follows how the sensor lies in the earth frame; to be called at every step. */
  void follow(double seconds, Quaternion q) {
    lowPass.step(seconds);
    double xx =
        lowPassRow(
            0,
            1 - 2 * (q.y * q.y + q.z * q.z),
            2 * (q.x * q.y - q.w * q.z),
            2 * (q.x * q.z + q.w * q.y));
    double yy =
        lowPassRow(
            3,
            2 * (q.x * q.y + q.w * q.z),
            1 - 2 * (q.x * q.x + q.z * q.z),
            2 * (q.y * q.z - q.w * q.x));
    lowPassRow(
        6,
        2 * (q.x * q.z - q.w * q.y),
        2 * (q.y * q.z + q.w * q.x),
        1 - 2 * (q.x * q.x + q.y * q.y));
    lowPass.filter(9, xx);
    lowPass.filter(10, yy);
  }

  private double lowPassRow(int first, double rx, double ry, double rz) {
    lowPass.filter(first, rx);
    lowPass.filter(first + 1, ry);
    lowPass.filter(first + 2, rz);
    return rx * bias[0] + ry * bias[1] + rz * bias[2];
  }

  private void prepare(double seconds) {
    if (seconds != stepSeconds) {
      stepSeconds = seconds;
      processNoise = processNoise(seconds);
      motionNoise = motionVariance * motionVariance / processNoise + motionVariance;
      verticalNoise = motionNoise / parameters.biasVerticalForgettingFactor();
      restNoise = restVariance * restVariance / processNoise + restVariance;
    }
    for (int i = 0; i < 9; i += 4) {
      if (covariance[i] < initialVariance) {
        covariance[i] += processNoise;
      }
    }
  }

  private double processNoise(double seconds) {
    return square(0.1 * 100) * seconds / parameters.biasForgettingTime();
  }

  /** One scalar measurement h · bias = target; with diagonal noise the same as all at once. */
  private void measure(double hx, double hy, double hz, double target, double noise) {
    double[] p = covariance;
    double px = p[0] * hx + p[1] * hy + p[2] * hz;
    double py = p[3] * hx + p[4] * hy + p[5] * hz;
    double pz = p[6] * hx + p[7] * hy + p[8] * hz;
    double gain = 1 / (hx * px + hy * py + hz * pz + noise);
    double error = target - (hx * bias[0] + hy * bias[1] + hz * bias[2]);
    double step = Math.max(-clip, Math.min(clip, error)) * gain;
    bias[0] += px * step;
    bias[1] += py * step;
    bias[2] += pz * step;
    p[0] -= px * px * gain;
    p[4] -= py * py * gain;
    p[8] -= pz * pz * gain;
    p[1] = p[3] = p[1] - px * py * gain;
    p[2] = p[6] = p[2] - px * pz * gain;
    p[5] = p[7] = p[5] - py * pz * gain;
  }

  private void clipBias() {
    for (int i = 0; i < 3; i++) {
      bias[i] = Math.max(-clip, Math.min(clip, bias[i]));
    }
  }

  private static double square(double value) {
    return value * value;
  }
}
