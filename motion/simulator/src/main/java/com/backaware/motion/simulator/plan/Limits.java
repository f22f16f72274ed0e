package com.backaware.motion.simulator.plan;

/** Checks the numbers of a plan. */
final class Limits {
  private Limits() {}

  /** The value, when it is in its range. */
  static double require(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be " + low + " to " + high);
    }
    return value;
  }
}
