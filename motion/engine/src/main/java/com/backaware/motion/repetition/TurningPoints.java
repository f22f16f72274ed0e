package com.backaware.motion.repetition;

/**
 * Follows the height of the pelvis from one top over the next bottom to the next top. A turn counts
 * once the height has moved on from it by a clear margin.
 */
final class TurningPoints {
  // All chosen, in metres, seconds and m/s; counts stay the same when each is changed by a quarter.
  private static final double CLEAR_DESCENT = 0.06;
  private static final double CLEAR_ASCENT = 0.05;
  private static final double CLEAR_FALL = 0.04;
  private static final double STANDING_SPEED = 0.03;
  private static final double STANDING_DIP = 0.05;
  private static final double STANDING_SECONDS = 0.4;
  private static final double TOP_SPEED = 0.12;
  private static final double TOP_SECONDS = 0.1;

  /** Part of the way down that has to be regained: less is a bounce at the bottom. */
  private static final double LEAST_RISE = 0.5;

  private final double longestSeconds;
  private Phase phase = Phase.STANDING;
  private double topHeight;
  private double bottomHeight;
  private double endHeight;
  private long topMicros;
  private long endMicros;
  private long top;
  private long bottom;
  private long end;

  /** Creates a tracker that gives up on movements longer than {@code longestSeconds}. */
  TurningPoints(double longestSeconds) {
    this.longestSeconds = longestSeconds;
  }

  /**
   * Takes in the next height.
   *
   * @param point number of the newest point in the trace
   * @return whether a way down and up has just been completed
   */
  boolean update(long timeMicros, long point, double height, double speed) {
    switch (phase) {
      case STANDING -> stand(timeMicros, point, height, speed);
      case DESCENT -> descend(timeMicros, point, height);
      case ASCENT -> {
        if (height > endHeight) {
          setEnd(timeMicros, point, height);
        }
        if (turned(timeMicros, height, speed)) {
          if (endHeight - bottomHeight >= LEAST_RISE * (topHeight - bottomHeight)) {
            phase = Phase.STANDING;
            return true;
          }
          if (height < bottomHeight) {
            phase = Phase.DESCENT;
            setBottom(point, height);
          }
        }
      }
    }
    if (phase != Phase.STANDING && (timeMicros - topMicros) * 1e-6 > longestSeconds) {
      restart(timeMicros, point, height);
    }
    return false;
  }

  /** Starts anew, standing. */
  void restart(long timeMicros, long point, double height) {
    phase = Phase.STANDING;
    setTop(timeMicros, point, height);
  }

  /** Goes on from the top that ended the last movement. */
  void continueFromEnd(double height) {
    setTop(endMicros, end, height);
  }

  Phase phase() {
    return phase;
  }

  long top() {
    return top;
  }

  long bottom() {
    return bottom;
  }

  double topHeight() {
    return topHeight;
  }

  double bottomHeight() {
    return bottomHeight;
  }

  long end() {
    return end;
  }

  private void stand(long timeMicros, long point, double height, double speed) {
    boolean idle =
        speed > -STANDING_SPEED
            && topHeight - height < STANDING_DIP
            && (timeMicros - topMicros) * 1e-6 > STANDING_SECONDS;
    if (height >= topHeight || idle) {
      setTop(timeMicros, point, height);
    } else if (topHeight - height >= CLEAR_DESCENT) {
      phase = Phase.DESCENT;
      setBottom(point, height);
    }
  }

  private void descend(long timeMicros, long point, double height) {
    if (height < bottomHeight) {
      setBottom(point, height);
    } else if (height - bottomHeight >= CLEAR_ASCENT) {
      phase = Phase.ASCENT;
      setEnd(timeMicros, point, height);
    }
  }

  private boolean turned(long timeMicros, double height, double speed) {
    double rise = endHeight - bottomHeight;
    double drop = topHeight - bottomHeight;
    return endHeight - height >= CLEAR_FALL
        || (rise >= 0.6 * drop && (timeMicros - endMicros) * 1e-6 >= TOP_SECONDS)
        || (rise >= 0.8 * drop && speed < TOP_SPEED);
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
