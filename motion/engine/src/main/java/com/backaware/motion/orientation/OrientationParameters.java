package com.backaware.motion.orientation;

/**
 * Settings of the {@link OrientationFilter}. The values of {@link #defaults()} are those published
 * with the method (Laidig and Seel, VQF, Information Fusion 91, 2023) unless marked "chosen".
 *
 * @param accelerationTimeConstant how slowly inclination follows the accelerometer, seconds;
 *     shorter trusts it more and lets movement disturb, longer leans on the gyroscope; default 3
 * @param estimateBiasInMotion whether the gyroscope's bias is followed while moving; default true
 * @param estimateBiasAtRest whether rest is used to read the gyroscope's bias; default true
 * @param biasSigmaInitial standard deviation of the bias before anything is known, °/s; larger lets
 *     the first seconds change it faster; default 0.5
 * @param biasForgettingTime time in which the bias' standard deviation grows from 0 to 0.1 °/s,
 *     seconds; shorter follows a drifting bias faster and is noisier; default 100
 * @param biasClip largest bias that is believed, per axis, °/s; default 10 (the zero-rate level of
 *     the sensors used in wearables is within 3 to 10 °/s, data sheets of BMI160, MPU-9250,
 *     LSM6DS3; published: 2)
 * @param biasSigmaMotion standard deviation of the bias that motion converges to, °/s; smaller
 *     trusts motion more; default 0.1
 * @param biasVerticalForgettingFactor how fast, in motion, the bias about the vertical (which
 *     gravity cannot show) falls back to 0, relative to the horizontal ones; default 0.0001
 * @param biasSigmaRest standard deviation of the bias that rest converges to, °/s; default 0.03
 * @param restMinimumTime how long the sensor has to be still before it counts as rest, seconds;
 *     default 1.5
 * @param restFilterTimeConstant low-pass time constant that rest is judged against, seconds;
 *     default 0.5
 * @param restGyroscopeThreshold largest deviation of angular rate from its low-pass at rest, and
 *     largest mean rate per axis that is rest without asking whether gravity turns too, °/s;
 *     default 2
 * @param restAccelerationThreshold largest deviation of acceleration from its low-pass at rest,
 *     m/s²; default 0.5
 * @param longestBridgedGap gaps up to this are bridged with the mean of the rates around them,
 *     after longer ones inclination starts anew from the accelerometer, seconds; default 0.5
 *     (chosen: over half a second of a squat the bridge errs by about 2°, like a new start)
 * @param sensorDelay how much later the sensor tells than it turns, because of the low-pass inside
 *     it; the answer is turned ahead by as much, seconds; 0 for none; default 0.002 (chosen: such
 *     low-passes delay by 1 to 6 ms, data sheet of MPU-9250, register DLPF_CFG; too little is
 *     better than too much)
 */
public record OrientationParameters(
    double accelerationTimeConstant,
    boolean estimateBiasInMotion,
    boolean estimateBiasAtRest,
    double biasSigmaInitial,
    double biasForgettingTime,
    double biasClip,
    double biasSigmaMotion,
    double biasVerticalForgettingFactor,
    double biasSigmaRest,
    double restMinimumTime,
    double restFilterTimeConstant,
    double restGyroscopeThreshold,
    double restAccelerationThreshold,
    double longestBridgedGap,
    double sensorDelay) {

  /**
   * @throws IllegalArgumentException if a value is not a finite number above 0, or the delay not
   *     from 0 to 0.1
   */
  public OrientationParameters {
    requirePositive("accelerationTimeConstant", accelerationTimeConstant);
    requirePositive("biasSigmaInitial", biasSigmaInitial);
    requirePositive("biasForgettingTime", biasForgettingTime);
    requirePositive("biasClip", biasClip);
    requirePositive("biasSigmaMotion", biasSigmaMotion);
    requirePositive("biasVerticalForgettingFactor", biasVerticalForgettingFactor);
    requirePositive("biasSigmaRest", biasSigmaRest);
    requirePositive("restMinimumTime", restMinimumTime);
    requirePositive("restFilterTimeConstant", restFilterTimeConstant);
    requirePositive("restGyroscopeThreshold", restGyroscopeThreshold);
    requirePositive("restAccelerationThreshold", restAccelerationThreshold);
    requirePositive("longestBridgedGap", longestBridgedGap);
    if (!(sensorDelay >= 0 && sensorDelay <= 0.1)) {
      throw new IllegalArgumentException(
          "sensorDelay is " + sensorDelay + "; it must be from 0 to 0.1 seconds");
    }
  }

  /** The settings for a belt worn in training. */
  public static OrientationParameters defaults() {
    return new OrientationParameters(
        3, true, true, 0.5, 100, 10, 0.1, 0.0001, 0.03, 1.5, 0.5, 2, 0.5, 0.5, 0.002);
  }

  private static void requirePositive(String name, double value) {
    if (!(value > 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be a finite number above 0");
    }
  }
}
