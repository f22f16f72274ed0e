package com.backaware.motion.exercise;

/**
 * When a hold has drifted from where it should be.
 *
 * @param angle by which angle it shows
 * @param direction to which side it is a fault
 * @param height what the pelvis' height has to do
 * @param cueDegrees drift at which to cue
 * @param dwellSeconds how long it has to last
 */
public record DriftLimits(
    HoldAngle angle,
    Direction direction,
    HeightChange height,
    double cueDegrees,
    double dwellSeconds)
    implements FaultLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public DriftLimits {
    Range.require("cueDegrees", cueDegrees, 1, 90);
    Range.require("dwellSeconds", dwellSeconds, 0, 10);
  }
}
