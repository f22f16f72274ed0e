package com.backaware.motion.simulator.belt;

import com.backaware.motion.simulator.chance.Chance;

/**
 * The belt's clock and its radio: when the belt says that a sample was taken, and which samples are
 * lost.
 *
 * @param partsPerMillion how much too fast the clock is
 * @param jitterMicros standard deviation of a stamp, microseconds
 * @param lossesPerMinute how often the radio loses samples
 * @param longestLoss how many samples it loses at most at a time
 */
public record BeltClock(
    double partsPerMillion, double jitterMicros, double lossesPerMinute, int longestLoss) {
  /** A clock that is right and a radio that loses nothing. */
  public static final BeltClock PERFECT = new BeltClock(0, 0, 0, 0);

  /** What a belt has: chosen, a quartz of 40 ppm and a few lost packets. */
  public static final BeltClock TYPICAL = new BeltClock(40, 150, 1, 8);

  /**
   * @throws IllegalArgumentException if a value is out of range
   */
  public BeltClock {
    requireWithin("partsPerMillion", partsPerMillion, -20_000, 20_000);
    requireWithin("jitterMicros", jitterMicros, 0, 100_000);
    requireWithin("lossesPerMinute", lossesPerMinute, 0, 600);
    requireWithin("longestLoss", longestLoss, 0, 100_000);
  }

  /** Stamps of one session. */
  Stamps stamps(double rateHertz, Chance chance) {
    return new Stamps(this, rateHertz, chance);
  }

  private static void requireWithin(String name, double value, double low, double high) {
    if (!(value >= low && value <= high)) {
      throw new IllegalArgumentException(
          name + " is " + value + "; it must be " + low + " to " + high);
    }
  }

  /** The stamps of a session, one after the other. */
  static final class Stamps {
    private final BeltClock clock;
    private final Chance jitter;
    private final Chance losses;
    private final double lossPerSample;
    private long last = -1;
    private int losing;

    private Stamps(BeltClock clock, double rateHertz, Chance chance) {
      this.clock = clock;
      jitter = chance.branch("jitter");
      losses = chance.branch("losses");
      lossPerSample = clock.lossesPerMinute / 60 / rateHertz;
    }

    /** The stamp of the sample at a time, microseconds; they only ever go up. */
    long stamp(double seconds) {
      double micros = seconds * (1e6 + clock.partsPerMillion);
      double late = clock.jitterMicros * jitter.normalWithin(4);
      last = Math.max(last + 1, Math.round(micros + late));
      return last;
    }

    /** Whether the next sample is lost. */
    boolean loses() {
      if (losing == 0 && losses.happens(lossPerSample)) {
        losing = 1 + (int) (losses.part() * clock.longestLoss);
      }
      losing = Math.max(0, losing - 1);
      return losing > 0;
    }
  }
}
