package com.backaware.motion.orientation;

/** Tells when the sensor lies still: both its signals stay close to their own low-pass. */
final class RestDetector {
  /** Share of a told turn that gravity may make at rest. Chosen: sway and noise stay below. */
  private static final double LARGEST_SHARE_SEEN = 0.3;

  private final OrientationParameters parameters;
  private final ButterworthLowPass lowPass;
  private final double rateThreshold;
  private final double rateThresholdSquared;
  private final double accelerationThresholdSquared;
  private final double rateClip;
  private double stillSeconds;

  RestDetector(OrientationParameters parameters) {
    this.parameters = parameters;
    lowPass = new ButterworthLowPass(parameters.restFilterTimeConstant(), 6);
    rateThreshold = Math.toRadians(parameters.restGyroscopeThreshold());
    rateThresholdSquared = rateThreshold * rateThreshold;
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
            && (meanRateIsWithin(rateThreshold)
                || meanRateIsWithin(rateClip) && gravityStaysWhileRateTurns());
    stillSeconds = still ? stillSeconds + seconds : 0;
  }

  private boolean meanRateIsWithin(double limit) {
    double x = meanRate(0);
    double y = meanRate(1);
    double z = meanRate(2);
    return x * x + y * y + z * z <= limit * limit;
  }

  /**
   * A rate that is more than rest allows is bias only if gravity does not turn with it: in a sensor
   * that turns by ω, an upright vector a changes by −ω × a.
   */
  private boolean gravityStaysWhileRateTurns() {
    double ax = lowPass.value(3);
    double ay = lowPass.value(4);
    double az = lowPass.value(5);
    double turnX = meanRate(1) * az - meanRate(2) * ay;
    double turnY = meanRate(2) * ax - meanRate(0) * az;
    double turnZ = meanRate(0) * ay - meanRate(1) * ax;
    double seenX = lowPass.slope(3);
    double seenY = lowPass.slope(4);
    double seenZ = lowPass.slope(5);
    double told = turnX * turnX + turnY * turnY + turnZ * turnZ;
    double seen = seenX * seenX + seenY * seenY + seenZ * seenZ;
    return seen < LARGEST_SHARE_SEEN * LARGEST_SHARE_SEEN * told;
  }

  boolean atRest() {
    return stillSeconds >= parameters.restMinimumTime();
  }

  /** Low-passed angular rate about one axis (0 x, 1 y, 2 z), rad/s. */
  double meanRate(int axis) {
    return lowPass.value(axis);
  }
}
