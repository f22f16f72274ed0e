package com.backaware.motion.simulator.movement;

import com.backaware.motion.simulator.chance.Chance;

/**
 * What people range over.
 *
 * @param low the least among people
 * @param high the most
 */
record Span(double low, double high) {

  static Span of(double low, double high) {
    return new Span(low, high);
  }

  /** Evenly among people. */
  double draw(Chance chance) {
    return chance.between(low, high);
  }

  /** Mostly by mobility, 0 to 1, and a little by chance. */
  double draw(double mobility, Chance chance) {
    return low + (high - low) * (0.6 * mobility + 0.4 * chance.part());
  }
}
