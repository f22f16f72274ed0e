package com.backaware.motion.simulator.plan;

/** Checks the numbers of a plan. */
final class Limits {
  private Limits() {}

  static void require(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be " + low + " to " + high);
    }
  }
}
