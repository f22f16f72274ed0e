package com.backaware.motion.repetition;

import com.backaware.motion.repetition.travel.BackAndForth;
import com.backaware.motion.repetition.travel.StillReading;

/**
 * The vertical movement between two points of a trace at which the pelvis stood at the same height
 * without moving, which is what takes the drift out of the integrals.
 */
public final class VerticalProfile implements MovementProfile {
  /** A change of speed that turns back before it is so large is shaking, m/s. Chosen. */
  static final double SHAKING = 0.03;

  private final MotionTrace trace;
  private final StillReading still;
  private final BackAndForth changes = new BackAndForth(SHAKING);
  private long start;
  private long end;
  private long bottom;
  private double constant;
  private double slope;
  private double speedChange;
  private double depth;
  private double rise;
  private double speedDown;
  private double speedUp;
  private long cursor;
  private double cursorSpeed;
  private double cursorHeight;

  /**
   * Creates a profile of movements in a trace.
   *
   * @param still what is read in stillness, as known when a movement is measured or looked at
   */
  public VerticalProfile(MotionTrace trace, StillReading still) {
    this.trace = trace;
    this.still = still;
  }

  /** Measures the movement between two points, {@code start} before {@code end}. */
  public void measure(long start, long end) {
    this.start = start;
    this.end = end;
    removeDrift();
    bottom = start;
    depth = 0;
    rise = 0;
    speedDown = 0;
    speedUp = 0;
    changes.restart();
    for (long k = start; k <= end; k++) {
      double height = height(k);
      if (-height > depth) {
        depth = -height;
        bottom = k;
      }
      rise = Math.max(rise, height);
      double speed = speed(k);
      speedDown = Math.max(speedDown, speed);
      speedUp = Math.max(speedUp, -speed);
      changes.add(speed);
    }
  }

  /** Height at a point over that at the start, metres; cheapest in the order of the points. */
  public double height(long point) {
    moveTo(point);
    double t = seconds(point);
    return cursorHeight - t * t * (constant / 2 + slope * t / 6);
  }

  @Override
  public double position(long point) {
    return -height(point);
  }

  @Override
  public double speed(long point) {
    moveTo(point);
    double t = seconds(point);
    return t * (constant + slope * t / 2) - cursorSpeed;
  }

  @Override
  public long start() {
    return start;
  }

  /** Lowest point. */
  public long bottom() {
    return bottom;
  }

  @Override
  public long turn() {
    return bottom;
  }

  @Override
  public long end() {
    return end;
  }

  /** Way down from start to bottom, metres. */
  public double depth() {
    return depth;
  }

  @Override
  public double way() {
    return depth;
  }

  @Override
  public double seconds() {
    return seconds(end);
  }

  /** Way up over the start, metres. */
  public double rise() {
    return rise;
  }

  /** Largest speed downwards, m/s. */
  public double speedDown() {
    return speedDown;
  }

  /** Largest speed upwards, m/s. */
  public double speedUp() {
    return speedUp;
  }

  /**
   * How uncertain the height at a point in the middle of the movement is, as far as it depends on
   * what is read in stillness there, standard deviation, metres.
   */
  public double uncertainty(long point) {
    double reading =
        still.uncertainty(
            trace.upX(point) - trace.upX(start),
            trace.upY(point) - trace.upY(start),
            trace.upZ(point) - trace.upZ(start));
    double part = seconds() / (2 * Math.PI);
    return reading * part * part;
  }

  /** All changes of speed together, as a multiple of what one smooth way down and up needs. */
  double roughness() {
    return changes.sum() / (2 * speeds());
  }

  /** All changes of speed together but for shaking, m/s. */
  public double changes() {
    return changes.sum();
  }

  /** Largest speeds down and up together, m/s: half of what one smooth way there and back needs. */
  public double speeds() {
    return speedDown + speedUp;
  }

  /** Change of speed from start to end before the drift is taken out, m/s. */
  double speedChange() {
    return speedChange;
  }

  /** Constant and slope of the acceleration's error, from no speed and no height at the end. */
  private void removeDrift() {
    constant = 0;
    slope = 0;
    restart();
    moveTo(end);
    speedChange = cursorSpeed;
    double height = cursorHeight;
    double t = seconds(end);
    constant = (6 * height / t - 2 * speedChange) / t;
    slope = (6 * speedChange - 12 * height / t) / (t * t);
    restart();
  }

  private void restart() {
    cursor = start;
    cursorSpeed = 0;
    cursorHeight = 0;
  }

  /** Integrates the trace up to a point. */
  private void moveTo(long point) {
    if (point < cursor) {
      restart();
    }
    while (cursor < point) {
      double seconds = trace.seconds(cursor, cursor + 1);
      double error = still.at(trace.upX(cursor + 1), trace.upY(cursor + 1), trace.upZ(cursor + 1));
      double change = trace.speedChange(cursor + 1) - error * seconds;
      cursorHeight += (cursorSpeed + change / 2) * seconds;
      cursorSpeed += change;
      cursor++;
    }
  }

  private double seconds(long point) {
    return trace.seconds(start, point);
  }
}
