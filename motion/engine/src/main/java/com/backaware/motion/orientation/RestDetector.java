package com.backaware.motion.orientation;

/** Tells when the sensor lies still: both its signals stay close to their own low-pass. */
final class RestDetector {
  private final OrientationParameters parameters;
  private final ButterworthLowPass lowPass;
  private final double rateThresholdSquared;
  private final double accelerationThresholdSquared;
  private final double rateClip;
  private double stillSeconds;

  RestDetector(OrientationParameters parameters) {
    this.parameters = parameters;
    lowPass = new ButterworthLowPass(parameters.restFilterTimeConstant(), 6);
    double rate = Math.toRadians(parameters.restGyroscopeThreshold());
    rateThresholdSquared = rate * rate;
    double acceleration = parameters.restAccelerationThreshold();
    accelerationThresholdSquared = acceleration * acceleration;
    rateClip = Math.toRadians(parameters.biasClip());
  }

  void restart() {
    lowPass.restart();
    stillSeconds = 0;
  }

  void update(double seconds, double gx, double gy, double gz, double ax, double ay, double az) {
    lowPass.step(seconds);
    double dgx = gx - lowPass.filter(0, gx);
    double dgy = gy - lowPass.filter(1, gy);
    double dgz = gz - lowPass.filter(2, gz);
    double dax = ax - lowPass.filter(3, ax);
    double day = ay - lowPass.filter(4, ay);
    double daz = az - lowPass.filter(5, az);
    boolean still =
        dgx * dgx + dgy * dgy + dgz * dgz < rateThresholdSquared
            && dax * dax + day * day + daz * daz < accelerationThresholdSquared
            && Math.abs(meanRate(0)) <= rateClip
            && Math.abs(meanRate(1)) <= rateClip
            && Math.abs(meanRate(2)) <= rateClip;
    stillSeconds = still ? stillSeconds + seconds : 0;
  }

  boolean atRest() {
    return stillSeconds >= parameters.restMinimumTime();
  }

  /** Low-passed angular rate about one axis (0 x, 1 y, 2 z), rad/s. */
  double meanRate(int axis) {
    return lowPass.value(axis);
  }
}
