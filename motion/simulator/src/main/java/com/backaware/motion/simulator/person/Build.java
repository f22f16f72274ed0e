package com.backaware.motion.simulator.person;

import com.backaware.motion.simulator.chance.Chance;

/**
 * Lengths of a body, metres, as parts of its height (Drillis and Contini 1966, in Winter,
 * Biomechanics and Motor Control of Human Movement).
 *
 * @param height of the whole body
 */
public record Build(double height) {
  private static final double SHORTEST = 1.50;
  private static final double TALLEST = 2.00;

  static Build of(Chance chance) {
    double mean = chance.happens(0.5) ? 1.65 : 1.78;
    double height = mean + 0.07 * chance.normalWithin(2);
    return new Build(Math.max(SHORTEST, Math.min(TALLEST, height)));
  }

  /** Height of the hip joints when standing. */
  public double hipHeight() {
    return 0.530 * height;
  }

  /** Hip to knee. */
  public double thigh() {
    return 0.245 * height;
  }

  /** Knee to ankle. */
  public double shank() {
    return 0.246 * height;
  }

  /** Hip to shoulder. */
  public double trunk() {
    return 0.288 * height;
  }

  /** Ankle to shoulder along a straight body. */
  public double ankleToShoulder() {
    return thigh() + shank() + trunk();
  }

  /** Shoulder to palm. */
  public double arm() {
    return 0.386 * height;
  }

  /** Shoulder to elbow. */
  public double upperArm() {
    return 0.186 * height;
  }
}
