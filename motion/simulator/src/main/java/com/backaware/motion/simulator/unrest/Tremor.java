package com.backaware.motion.simulator.unrest;

import com.backaware.motion.simulator.body.MotionGrid;
import com.backaware.motion.simulator.chance.Chance;

/**
 * Physiological tremor of standard deviation 1: a resonance at 9 Hz (8 to 12 Hz is usual) driven by
 * noise.
 */
final class Tremor {
  private static final double HERTZ = 9;
  private static final double DAMPING = 0.15;

  private final Chance chance;
  private final double once;
  private final double twice;
  private final double scale;
  private double last;
  private double beforeLast;

  Tremor(Chance chance) {
    this.chance = chance;
    double angle = 2 * Math.PI * HERTZ * MotionGrid.STEP_SECONDS;
    double radius = StrictMath.exp(-DAMPING * angle);
    double square = radius * radius;
    once = 2 * radius * StrictMath.cos(angle);
    twice = -square;
    double variance = (1 + square) / ((1 - square) * ((1 + square) * (1 + square) - once * once));
    scale = 1 / Math.sqrt(variance);
  }

  /** The value one grid step on. */
  double next() {
    double value = once * last + twice * beforeLast + chance.normal();
    beforeLast = last;
    last = value;
    return value * scale;
  }
}
