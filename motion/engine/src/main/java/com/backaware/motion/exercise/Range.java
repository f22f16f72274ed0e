package com.backaware.motion.exercise;

/** Refuses a profile's number outside its range, by name. */
final class Range {
  private Range() {}

  static void require(String name, double value, double least, double largest) {
    if (!(value >= least && value <= largest)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be from " + least + " to " + largest);
    }
  }
}
