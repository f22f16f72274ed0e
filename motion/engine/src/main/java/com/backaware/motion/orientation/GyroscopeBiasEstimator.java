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
  private static final double UNIT = 0.01 * Math.PI / 180;

  private static final double PER_UNIT = 1 / UNIT;

  /** Largest error that a measurement in motion may tell, 2 °/s as published. */
  private static final double MOTION_CLIP = 200;

  private final OrientationParameters parameters;
  private final ButterworthLowPass lowPass;
  private final double initialVariance;
  private final double motionVariance;
  private final double restVariance;
  private final double clip;

  private double biasX;
  private double biasY;
  private double biasZ;

  /** Covariance of the bias; symmetric. */
  private double xx;

  private double xy;
  private double xz;
  private double yy;
  private double yz;
  private double zz;

  private double stepSeconds = Double.NaN;
  private double processNoise;
  private double motionNoise;
  private double verticalNoise;
  private double restNoise;

  GyroscopeBiasEstimator(OrientationParameters parameters) {
    this.parameters = parameters;
    lowPass = new ButterworthLowPass(parameters.accelerationTimeConstant(), 12);
    initialVariance = square(parameters.biasSigmaInitial() * 100);
    motionVariance = square(parameters.biasSigmaMotion() * 100);
    restVariance = square(parameters.biasSigmaRest() * 100);
    clip = parameters.biasClip() * 100;
    xx = initialVariance;
    yy = initialVariance;
    zz = initialVariance;
  }

  /** Bias about x, rad/s. */
  double biasX() {
    return biasX * UNIT;
  }

  /** Bias about y, rad/s. */
  double biasY() {
    return biasY * UNIT;
  }

  /** Bias about z, rad/s. */
  double biasZ() {
    return biasZ * UNIT;
  }

  /** Starts from a bias that is known from before, rad/s, as uncertain as it is without. */
  void begin(double x, double y, double z) {
    biasX = x * PER_UNIT;
    biasY = y * PER_UNIT;
    biasZ = z * PER_UNIT;
    clipBias();
  }

  /** After a gap: what was known stays, but is less certain. */
  void restart(double gapSeconds) {
    lowPass.restart();
    growUncertainty(processNoise(gapSeconds));
  }

  /** Takes in a step at rest. */
  void updateAtRest(double seconds, RestDetector rest) {
    prepare(seconds);
    double errorX = rest.meanRate(0) * PER_UNIT - biasX;
    double errorY = rest.meanRate(1) * PER_UNIT - biasY;
    double errorZ = rest.meanRate(2) * PER_UNIT - biasZ;
    double share = share(errorX, errorY, errorZ, clip);
    double targetX = biasX + share * errorX;
    double targetY = biasY + share * errorY;
    double targetZ = biasZ + share * errorZ;
    measure(1, 0, 0, targetX, restNoise);
    measure(0, 1, 0, targetY, restNoise);
    measure(0, 0, 1, targetZ, restNoise);
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
    ButterworthLowPass r = lowPass;
    double toldX = seen(0);
    double toldY = seen(3);
    double toldZ = seen(6);
    double errorX = r.value(9) + correctionX * PER_UNIT - toldX;
    double errorY = r.value(10) + correctionY * PER_UNIT - toldY;
    double share = share(errorX, errorY, 0, Math.min(clip, MOTION_CLIP));
    double shareZ = share(0, 0, toldZ, Math.min(clip, MOTION_CLIP));
    measure(r.value(0), r.value(1), r.value(2), toldX + share * errorX, motionNoise);
    measure(r.value(3), r.value(4), r.value(5), toldY + share * errorY, motionNoise);
    measure(r.value(6), r.value(7), r.value(8), (1 - shareZ) * toldZ, verticalNoise);
    clipBias();
  }

  /** The present bias about a low-passed axis of the earth. */
  private double seen(int first) {
    return lowPass.value(first) * biasX
        + lowPass.value(first + 1) * biasY
        + lowPass.value(first + 2) * biasZ;
  }

  /** Follows how the sensor lies in the earth frame; to be called at every step. */
  void follow(double seconds, Quaternion q) {
    lowPass.step(seconds);
    double wx = q.w * q.x;
    double wy = q.w * q.y;
    double wz = q.w * q.z;
    double qxx = q.x * q.x;
    double qyy = q.y * q.y;
    double qzz = q.z * q.z;
    double qxy = q.x * q.y;
    double qxz = q.x * q.z;
    double qyz = q.y * q.z;
    followRow(0, 1 - 2 * (qyy + qzz), 2 * (qxy - wz), 2 * (qxz + wy), 9);
    followRow(3, 2 * (qxy + wz), 1 - 2 * (qxx + qzz), 2 * (qyz - wx), 10);
    followRow(6, 2 * (qxz - wy), 2 * (qyz + wx), 1 - 2 * (qxx + qyy), 11);
  }

  /** Low-passes a row of the rotation matrix, and the bias about that axis of the earth. */
  private void followRow(int first, double rx, double ry, double rz, int turnedBias) {
    lowPass.filter(first, rx);
    lowPass.filter(first + 1, ry);
    lowPass.filter(first + 2, rz);
    lowPass.filter(turnedBias, rx * biasX + ry * biasY + rz * biasZ);
  }

  private void prepare(double seconds) {
    if (seconds != stepSeconds) {
      stepSeconds = seconds;
      processNoise = processNoise(seconds);
      motionNoise = motionVariance * motionVariance / processNoise + motionVariance;
      verticalNoise = motionNoise / parameters.biasVerticalForgettingFactor();
      restNoise = restVariance * restVariance / processNoise + restVariance;
    }
    growUncertainty(processNoise);
  }

  private void growUncertainty(double variance) {
    xx = xx < initialVariance ? Math.min(xx + variance, initialVariance) : xx;
    yy = yy < initialVariance ? Math.min(yy + variance, initialVariance) : yy;
    zz = zz < initialVariance ? Math.min(zz + variance, initialVariance) : zz;
  }

  private double processNoise(double seconds) {
    return square(0.1 * 100) * seconds / parameters.biasForgettingTime();
  }

  /** One scalar measurement h · bias = target; with diagonal noise the same as all at once. */
  private void measure(double hx, double hy, double hz, double target, double noise) {
    double px = xx * hx + xy * hy + xz * hz;
    double py = xy * hx + yy * hy + yz * hz;
    double pz = xz * hx + yz * hy + zz * hz;
    double gain = 1 / (hx * px + hy * py + hz * pz + noise);
    double step = (target - (hx * biasX + hy * biasY + hz * biasZ)) * gain;
    biasX += px * step;
    biasY += py * step;
    biasZ += pz * step;
    double gx = px * gain;
    double gy = py * gain;
    xx -= gx * px;
    xy -= gx * py;
    xz -= gx * pz;
    yy -= gy * py;
    yz -= gy * pz;
    zz -= pz * gain * pz;
  }

  private void clipBias() {
    double share = share(biasX, biasY, biasZ, clip);
    biasX *= share;
    biasY *= share;
    biasZ *= share;
  }

  /** What a vector has to be multiplied with to be no longer than so much, whatever its axes. */
  private static double share(double x, double y, double z, double most) {
    double squared = x * x + y * y + z * z;
    return squared > most * most ? most / Math.sqrt(squared) : 1;
  }

  private static double square(double value) {
    return value * value;
  }
}
