package com.backaware.motion.simulator.chance;

/**
 * Random numbers that are the same on every machine and every Java: SplitMix64 (Steele, Lea and
 * Flood 2014) for bits, Marsaglia's polar method for the normal distribution. A named branch of a
 * seed does not depend on how many numbers its other branches have given, so that what is added to
 * a simulation leaves the rest as it was.
 */
public final class Chance {
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final long seed;
  private long state;
  private double spare;
  private boolean hasSpare;

  /** Numbers of a seed. */
  public Chance(long seed) {
    this.seed = seed;
    state = mix(seed);
  }

  /** The branch of this name, the same however much has been drawn from this. */
  public Chance branch(String name) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < name.length(); i++) {
      hash = (hash ^ name.charAt(i)) * 0x100000001B3L;
    }
    return new Chance(mix(seed + STEP) ^ mix(hash));
  }

  /** The branch of this name and number. */
  public Chance branch(String name, long number) {
    return new Chance(mix(branch(name).seed + STEP * (number + 1)));
  }

  /** 64 random bits. */
  public long bits() {
    state += STEP;
    return mix(state);
  }

  /** Evenly between 0, included, and 1, excluded. */
  public double part() {
    return (bits() >>> 11) * 0x1.0p-53;
  }

  /** Evenly between two values. */
  public double between(double low, double high) {
    return low + (high - low) * part();
  }

  /** True with this probability, 0 to 1. */
  public boolean happens(double probability) {
    return part() < probability;
  }

  /** Normally distributed, mean 0, standard deviation 1. */
  public double normal() {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    double u;
    double v;
    double square;
    do {
      u = 2 * part() - 1;
      v = 2 * part() - 1;
      square = u * u + v * v;
    } while (square >= 1 || square == 0);
    double scale = Math.sqrt(-2 * StrictMath.log(square) / square);
    spare = v * scale;
    hasSpare = true;
    return u * scale;
  }

  /** Normally distributed, and never further from 0 than so many standard deviations. */
  public double normalWithin(double largest) {
    double value;
    do {
      value = normal();
    } while (Math.abs(value) > largest);
    return value;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
