package com.backaware.motion.repetition.travel;

/**
 * Follows the height of the pelvis from one top over the next bottom to the next top. A turn counts
 * once the height has moved on from it by a clear margin.
 */
public final class TurningPoints {
  /** A leg of the way. */
  public enum Leg {
    /** At the top. */
    NONE,
    /** From the top down, or at the bottom. */
    DOWN,
    /** Up again. */
    UP
  }

  // All chosen, in metres, seconds and m/s; counts stay the same when each is changed by a quarter.
  private static final double CLEAR_DESCENT = 0.06;
  private static final double CLEAR_DESCENT_SOON = 0.1;
  private static final double SOON_SECONDS = 0.8;
  private static final double CLEAR_ASCENT = 0.05;
  private static final double CLEAR_FALL = 0.04;
  private static final double STANDING_SPEED = 0.03;
  private static final double STANDING_DIP = 0.05;
  private static final double STANDING_SECONDS = 0.4;
  private static final double TOP_SPEED = 0.12;
  private static final double TOP_SECONDS = 0.1;

  // Parts of the way down that are regained: near the top, and at it when it comes to a stop.
  // Chosen.
  private static final double CLEAR_RISE = 0.6;
  private static final double MOST = 0.8;

  /** Part of the way down that has to be regained: less is a bounce at the bottom. */
  private static final double LEAST_RISE = 0.5;

  private final double longestSeconds;
  private Leg leg = Leg.NONE;
  private double topHeight;
  private double bottomHeight;
  private double endHeight;
  private long topMicros;
  private long endMicros = Long.MIN_VALUE / 2;
  private long top;
  private long bottom;
  private long end;

  /** Creates a tracker that gives up on movements longer than {@code longestSeconds}. */
  public TurningPoints(double longestSeconds) {
    this.longestSeconds = longestSeconds;
  }

  /**
   * Takes in the next height.
   *
   * @param point number of the newest point in the trace
   * @return whether a way down and up has just been completed
   */
  public boolean update(long timeMicros, long point, double height, double speed) {
    switch (leg) {
      case NONE -> stand(timeMicros, point, height, speed);
      case DOWN -> descend(timeMicros, point, height);
      case UP -> {
        if (height > endHeight) {
          setEnd(timeMicros, point, height);
        }
        if (turned(timeMicros, height, speed)) {
          if (endHeight - bottomHeight >= LEAST_RISE * (topHeight - bottomHeight)) {
            leg = Leg.NONE;
            return true;
          }
          if (height < bottomHeight) {
            leg = Leg.DOWN;
            setBottom(point, height);
          }
        }
      }
    }
    if (leg != Leg.NONE && (timeMicros - topMicros) * 1e-6 > longestSeconds) {
      restart(timeMicros, point, height);
    }
    return false;
  }

  /** Starts anew, standing. */
  public void restart(long timeMicros, long point, double height) {
    leg = Leg.NONE;
    setTop(timeMicros, point, height);
  }

  /** Goes on from the top that ended the last movement. */
  public void continueFromEnd(double height) {
    setTop(endMicros, end, height);
  }

  /** Whether a height lies clearly under the top to which the way went up. */
  public boolean fallen(double height) {
    return endHeight - height >= CLEAR_FALL;
  }

  /** Whether the way up has regained most of the way down. */
  public boolean nearlyUp() {
    return leg == Leg.UP && endHeight - bottomHeight >= MOST * (topHeight - bottomHeight);
  }

  /** The leg under way. */
  public Leg leg() {
    return leg;
  }

  /** Point of the top from which the way went down. */
  public long top() {
    return top;
  }

  /** Point of the bottom. */
  public long bottom() {
    return bottom;
  }

  /** Height at the top, metres. */
  public double topHeight() {
    return topHeight;
  }

  /** Height at the bottom, metres. */
  public double bottomHeight() {
    return bottomHeight;
  }

  /** Point of the top to which the way went up. */
  public long end() {
    return end;
  }

  private void stand(long timeMicros, long point, double height, double speed) {
    boolean idle =
        speed > -STANDING_SPEED
            && topHeight - height < STANDING_DIP
            && (timeMicros - topMicros) * 1e-6 > STANDING_SECONDS;
    if (height >= topHeight || idle) {
      setTop(timeMicros, point, height);
    } else if (topHeight - height >= clearDescent(timeMicros)) {
      leg = Leg.DOWN;
      setBottom(point, height);
    }
  }

  /** Just after a movement the speed is known badly. */
  private double clearDescent(long timeMicros) {
    boolean soon = (timeMicros - endMicros) * 1e-6 < SOON_SECONDS;
    return soon ? CLEAR_DESCENT_SOON : CLEAR_DESCENT;
  }

  private void descend(long timeMicros, long point, double height) {
    if (height < bottomHeight) {
      setBottom(point, height);
    } else if (height - bottomHeight >= CLEAR_ASCENT) {
      leg = Leg.UP;
      setEnd(timeMicros, point, height);
    }
  }

  private boolean turned(long timeMicros, double height, double speed) {
    double rise = endHeight - bottomHeight;
    double drop = topHeight - bottomHeight;
    return endHeight - height >= CLEAR_FALL
        || (rise >= CLEAR_RISE * drop && (timeMicros - endMicros) * 1e-6 >= TOP_SECONDS)
        || (rise >= MOST * drop && speed < TOP_SPEED);
  }

  private void setTop(long timeMicros, long point, double height) {
    topMicros = timeMicros;
    top = point;
    topHeight = height;
  }

  private void setBottom(long point, double height) {
    bottom = point;
    bottomHeight = height;
  }

  private void setEnd(long timeMicros, long point, double height) {
    endMicros = timeMicros;
    end = point;
    endHeight = height;
  }
}
