package com.backaware.motion.simulator.belt;

/**
 * How good a motion sensor is. Noise and temperature from data sheets, as typical values; what is
 * left of bias and scale after the factory's calibration is chosen.
 */
public enum SensorGrade {
  /** No error at all and no limit. */
  IDEAL(0, 0, 0, 0, 0, 0, 0, 0, Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY),
  /** A new one of the better kind (such as BMI270: 160 µg/√Hz, 0.008 °/s/√Hz). */
  GOOD(160, 0.008, 10, 0.3, 0.2, 0.010, 0.4, 0.3, 8, 1000),
  /** What most wearables have (such as ICM-20948: 230 µg/√Hz, 0.015 °/s/√Hz). */
  TYPICAL(230, 0.015, 25, 1.0, 0.4, 0.030, 1.0, 0.7, 4, 500),
  /** An old or cheap one (such as MPU-6050: 400 µg/√Hz), with narrow ranges. */
  POOR(400, 0.030, 60, 3.0, 1.0, 0.100, 3.0, 1.5, 2, 250);

  /** Noise of the acceleration, µg/√Hz. */
  final double accelerationNoise;

  /** Noise of the angular rate, °/s/√Hz. */
  final double rateNoise;

  /** Bias of the acceleration, standard deviation per axis, mg. */
  final double accelerationBias;

  /** Bias of the angular rate, standard deviation per axis, °/s. */
  final double rateBias;

  /** Drift of the acceleration with temperature, standard deviation per axis, mg/K. */
  final double accelerationDrift;

  /** Drift of the angular rate with temperature, standard deviation per axis, °/s/K. */
  final double rateDrift;

  /** Error of the scale, standard deviation per axis, per cent. */
  final double scale;

  /** How far the axes are from square, standard deviation, degrees. */
  final double misalignment;

  /** Largest acceleration per axis, g. */
  final double accelerationRange;

  /** Largest angular rate per axis, °/s. */
  final double rateRange;

  SensorGrade(
      double accelerationNoise,
      double rateNoise,
      double accelerationBias,
      double rateBias,
      double accelerationDrift,
      double rateDrift,
      double scale,
      double misalignment,
      double accelerationRange,
      double rateRange) {
    this.accelerationNoise = accelerationNoise;
    this.rateNoise = rateNoise;
    this.accelerationBias = accelerationBias;
    this.rateBias = rateBias;
    this.accelerationDrift = accelerationDrift;
    this.rateDrift = rateDrift;
    this.scale = scale;
    this.misalignment = misalignment;
    this.accelerationRange = accelerationRange;
    this.rateRange = rateRange;
  }
}
