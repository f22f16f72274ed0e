package com.backaware.motion.judgement.angle;

/** An angle over consecutive points of a trace, degrees. */
public final class AngleCurve {
  /** Tells the angle at a point. */
  public interface Angle {
    /** The angle, degrees. */
    double at(long point);
  }

  private final long start;
  private final double[] values;
  private int least;
  private int largest;

  /** Takes the angle at every point from one to another. */
  public AngleCurve(long start, long end, Angle angle) {
    this.start = start;
    values = new double[(int) (end - start) + 1];
    for (int i = 0; i < values.length; i++) {
      values[i] = angle.at(start + i);
      least = values[i] < values[least] ? i : least;
      largest = values[i] > values[largest] ? i : largest;
    }
  }

  /** First point. */
  public long start() {
    return start;
  }

  /** Last point. */
  public long end() {
    return start + values.length - 1;
  }

  /** The angle at a point. */
  public double at(long point) {
    return values[(int) (point - start)];
  }

  /** Largest minus smallest. */
  public double range() {
    return values[largest] - values[least];
  }

  /** The point of the largest angle. */
  public long largest() {
    return start + largest;
  }

  /** The point of the smallest angle. */
  public long least() {
    return start + least;
  }

  /** The largest angle from one point to another. */
  public double largestBetween(long first, long last) {
    double most = at(first);
    for (long k = first; k <= last; k++) {
      most = Math.max(most, at(k));
    }
    return most;
  }
}
