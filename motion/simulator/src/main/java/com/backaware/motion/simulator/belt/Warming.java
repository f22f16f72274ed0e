package com.backaware.motion.simulator.belt;

import com.backaware.motion.simulator.chance.Chance;

/**
 * A sensor that warms up on the body: by 4 to 10 K with a time constant of 4 to 10 min (chosen).
 */
final class Warming {
  private final double kelvin;
  private final double seconds;

  Warming(Chance chance) {
    kelvin = chance.between(4, 10);
    seconds = chance.between(240, 600);
  }

  /** Warmer than at the start by so much, K. */
  double at(double time) {
    return kelvin * (1 - StrictMath.exp(-time / seconds));
  }
}
