package com.backaware.motion.technique;

import com.backaware.motion.repetition.PelvisMotion;

/**
 * Finds swings of the pelvis, out and back, about whatever axis, as they come back. No mounting is
 * needed. Where the pelvis is now, seen from the farthest point of late, is the way back; how far
 * it had come the same way before is the way out. What only goes somewhere has no way out that is
 * opposite to its way back.
 */
final class SwingFinder {
  /** Spacing of the points that are kept, seconds. Chosen: a throw takes half a second. */
  private static final double SPACING_SECONDS = 0.04;

  /** Points that are kept: 2.4 s. Chosen: out and back of a slow throw. */
  private static final int POINTS = 61;

  /** After a longer gap it starts anew. Chosen, as the orientation filter's. */
  private static final double LONGEST_GAP_SECONDS = 0.5;

  /** A swing is back when it has gone back by this part. Chosen. */
  private static final double BACK = 0.5;

  /** Within this part of the way out nothing has begun yet. Chosen. */
  private static final double BEGUN = 0.1;

  /** Coming so far the other way ends the search for where it began. Chosen. */
  private static final double OTHER_WAY = 0.3;

  /** Smoothing of the rate, seconds. Chosen: a tremor's period. */
  private static final double RATE_SECONDS = 0.1;

  // Around its beginning a swing may be calm, microseconds. Chosen.
  private static final long CALM_BEFORE_MICROS = 400_000;
  private static final long CALM_AFTER_MICROS = 150_000;

  private final double leastDegrees;
  private final double[][] angles = new double[3][POINTS];
  private final double[] rates = new double[POINTS];
  private final long[] times = new long[POINTS];
  private final double[] turned = new double[3];
  private final double[] direction = new double[3];
  private double blockSeconds;
  private double rate;
  private int count;
  private int newest = -1;
  private long lastFoundMicros = Long.MIN_VALUE;
  private double degrees;
  private int peak;
  private int beginning;

  /** Finds swings of so many degrees and more. */
  SwingFinder(double leastDegrees) {
    this.leastDegrees = leastDegrees;
  }

  /**
   * Takes in the movement at the next sample.
   *
   * @return whether a swing has just come back
   */
  boolean update(PelvisMotion motion) {
    double seconds = motion.seconds;
    if (seconds > LONGEST_GAP_SECONDS) {
      count = 0;
      blockSeconds = 0;
      return false;
    }
    turned[0] += Math.toDegrees(motion.rateX) * seconds;
    turned[1] += Math.toDegrees(motion.rateY) * seconds;
    turned[2] += Math.toDegrees(motion.rateZ) * seconds;
    rate += Math.min(1, seconds / RATE_SECONDS) * (Math.toDegrees(motion.rate) - rate);
    blockSeconds += seconds;
    if (blockSeconds < SPACING_SECONDS * (1 - 1e-9)) {
      return false;
    }
    keep(motion.timeMicros);
    return isBack();
  }

  /** Angular rate of late, °/s. */
  double rate() {
    return rate;
  }

  /** How far the swing went out, degrees. */
  double degrees() {
    return degrees;
  }

  /** Duration from its beginning until it was back, seconds. */
  double seconds() {
    return (times[newest] - times[place(beginning)]) * 1e-6;
  }

  /** How fast it went out at its fastest, °/s. */
  double fastest() {
    double fastest = 0;
    for (int before = peak; before <= beginning; before++) {
      fastest = Math.max(fastest, rates[place(before)]);
    }
    return fastest;
  }

  /** Least rate around its beginning, °/s. */
  double calmest() {
    long start = times[place(beginning)];
    double calmest = Double.POSITIVE_INFINITY;
    for (int before = 0; before < count; before++) {
      long since = times[place(before)] - start;
      if (since >= -CALM_BEFORE_MICROS && since <= CALM_AFTER_MICROS) {
        calmest = Math.min(calmest, rates[place(before)]);
      }
    }
    return calmest;
  }

  /** The swing, when it is a throw. */
  HipThrow asThrow() {
    return new HipThrow(
        degrees,
        direction[0],
        direction[1],
        direction[2],
        times[place(beginning)],
        times[place(peak)],
        times[newest]);
  }

  private void keep(long timeMicros) {
    newest = (newest + 1) % POINTS;
    count = Math.min(POINTS, count + 1);
    times[newest] = timeMicros;
    rates[newest] = rate;
    for (int axis = 0; axis < 3; axis++) {
      angles[axis][newest] = turned[axis];
    }
    blockSeconds = 0;
  }

  private boolean isBack() {
    findFarthest();
    double back = distance(peak);
    if (back < BACK * leastDegrees) {
      return false;
    }
    for (int axis = 0; axis < 3; axis++) {
      direction[axis] = (angles[axis][place(peak)] - angles[axis][newest]) / back;
    }
    findBeginning();
    if (degrees < leastDegrees || back < BACK * degrees) {
      return false;
    }
    lastFoundMicros = times[newest];
    return true;
  }

  /** The point farthest from now, of those after the last swing was back. */
  private void findFarthest() {
    peak = 0;
    double farthest = 0;
    for (int before = 1; before < count && times[place(before)] > lastFoundMicros; before++) {
      double distance = distance(before);
      if (distance > farthest) {
        farthest = distance;
        peak = before;
      }
    }
  }

  /** Where the way out began, and how long it was. */
  private void findBeginning() {
    degrees = 0;
    int turn = peak;
    for (int before = peak + 1; before < count; before++) {
      double out = out(before);
      if (out > degrees) {
        degrees = out;
        turn = before;
      } else if (out < degrees - OTHER_WAY * Math.max(degrees, leastDegrees)) {
        break;
      }
    }
    beginning = peak;
    while (beginning < turn && out(beginning) < degrees * (1 - BEGUN)) {
      beginning++;
    }
  }

  /** How far the way from a point to the peak goes in the swing's direction. */
  private double out(int before) {
    double out = 0;
    for (int axis = 0; axis < 3; axis++) {
      double[] angle = angles[axis];
      out += (angle[place(peak)] - angle[place(before)]) * direction[axis];
    }
    return out;
  }

  /** From a point to now, degrees. */
  private double distance(int before) {
    int k = place(before);
    double x = angles[0][k] - angles[0][newest];
    double y = angles[1][k] - angles[1][newest];
    double z = angles[2][k] - angles[2][newest];
    return Math.sqrt(x * x + y * y + z * z);
  }

  /** Where the point is kept that is so many before the newest. */
  private int place(int before) {
    int place = newest - before;
    return place < 0 ? place + POINTS : place;
  }
}
