package com.backaware.motion.exercise;

/**
 * From where on a swing of the hips, out and back within one repetition, is a throw that helps the
 * arms. It has to be quick, and either to begin and end in calm, or to be hard and slow: a sway is
 * slow, a shift of weight does not come back, strides are never calm and turn to and fro sooner.
 *
 * @param cueDegrees least swing, about whatever axis
 * @param leastDegreesPerSecond how fast it has to be at its fastest
 * @param calmDegreesPerSecond up to which rate the pelvis counts as calm
 * @param longestSeconds longest duration of a swing between calm and calm
 * @param thrust least standard deviation of the force around a hard one, m/s²
 * @param periodSeconds shortest duration of a slow one to and fro
 * @param habitSeconds where it is not known that the pelvis is in its place, a throw counts when
 *     another one like it was so long ago at most
 */
public record SwingLimits(
    double cueDegrees,
    double leastDegreesPerSecond,
    double calmDegreesPerSecond,
    double longestSeconds,
    double thrust,
    double periodSeconds,
    double habitSeconds)
    implements FaultLimits {

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public SwingLimits {
    Range.require("cueDegrees", cueDegrees, 2, 90);
    Range.require("leastDegreesPerSecond", leastDegreesPerSecond, 1, 500);
    Range.require("calmDegreesPerSecond", calmDegreesPerSecond, 1, 90);
    Range.require("longestSeconds", longestSeconds, 0.5, 10);
    Range.require("thrust", thrust, 0.01, 50);
    Range.require("periodSeconds", periodSeconds, 0.1, 10);
    Range.require("habitSeconds", habitSeconds, 1, 120);
  }
}
