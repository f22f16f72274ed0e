package com.backaware.motion.calibration;

/**
 * What a sensor read while its wearer stood still. The noise is the wearer's sway as well.
 *
 * @param biasX bias of the gyroscope about x, rad/s
 * @param biasY bias of the gyroscope about y, rad/s
 * @param biasZ bias of the gyroscope about z, rad/s
 * @param rate root mean square of the angular rate without the bias, rad/s
 * @param force standard deviation of the specific force upwards, m/s²
 */
public record SensorNoise(double biasX, double biasY, double biasZ, double rate, double force) {
  /**
   * @throws IllegalArgumentException if a value is not finite, or a noise is below 0
   */
  public SensorNoise {
    requireFinite("biasX", biasX);
    requireFinite("biasY", biasY);
    requireFinite("biasZ", biasZ);
    requireFinite("rate", rate);
    requireFinite("force", force);
    if (rate < 0 || force < 0) {
      throw new IllegalArgumentException(
          "rate is " + rate + " and force is " + force + "; noise must be 0 or above");
    }
  }

  private static void requireFinite(String name, double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(name + " is " + value + "; it must be a finite number");
    }
  }
}
