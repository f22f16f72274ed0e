package com.backaware.motion.repetition.travel;

/**
 * Finds cycles of the direction upwards, in the sensor's axes: away from where the wearer rests and
 * back, and, between two of these, from the far end to there and back.
 */
public final class TiltCycles {
  /** A cycle that has just ended. */
  public enum Cycle {
    /** None. */
    NONE,
    /** From the pose of rest to the far end and back. */
    FROM_REST,
    /** From the far end, or where the wearer paused, elsewhere and back. */
    FROM_FAR
  }

  // Both chosen. Slower than the quiet rate over half a second, the wearer pauses.
  private static final double QUIET_RATE = Math.toRadians(2);
  private static final double FOLLOWING_SECONDS = 0.5;

  /** A pause in a third pose makes it one of the two after so long. Chosen. */
  private static final double NEW_POSE_SECONDS = 0.3;

  /** A pose of rest that has been left for longer may be a wrong one. Chosen. */
  private static final double STALE_SECONDS = 6;

  /** The far end is certain once so much of the way has been gone back. Chosen. */
  private static final double FAR_CONFIRMED = 0.4;

  /** Poses nearer than this part of the way are the same. Chosen. */
  private static final double SAME_PART = 0.3;

  private final double longestSeconds;
  private final boolean bothEnds;
  private TiltExcursion rest = new TiltExcursion(1);
  private TiltExcursion far = new TiltExcursion(1);
  private boolean doubtful;
  private double quietSeconds;
  private long lastMicros;

  /**
   * Creates a finder.
   *
   * @param longestSeconds cycles that take longer are given up
   * @param bothEnds whether cycles from the far end count as well as those from rest; otherwise
   *     they do only as long as none from rest ends, so that the pose of rest may be a wrong one
   */
  public TiltCycles(double longestSeconds, boolean bothEnds) {
    this.longestSeconds = longestSeconds;
    this.bothEnds = bothEnds;
  }

  /**
   * Takes in the next direction.
   *
   * @param rate how fast it turns, rad/s
   * @param slowRate the same over about half a second
   */
  public Cycle update(
      long timeMicros, long point, double ux, double uy, double uz, double rate, double slowRate) {
    double seconds = (timeMicros - lastMicros) * 1e-6;
    lastMicros = timeMicros;
    quietSeconds = slowRate < QUIET_RATE ? quietSeconds + seconds : 0;
    giveUp(timeMicros, point, ux, uy, uz);
    boolean ofRest = rest.update(timeMicros, point, ux, uy, uz, rate);
    boolean ofFar = far.update(timeMicros, point, ux, uy, uz, rate);
    confirmFar();
    if (quietSeconds > 0) {
      pause(Math.min(1, seconds / FOLLOWING_SECONDS), timeMicros, point, ux, uy, uz);
    }
    if (ofRest && !bothEnds && !doubtful) {
      far.forget();
    } else if (ofFar) {
      return Cycle.FROM_FAR;
    }
    return ofRest ? Cycle.FROM_REST : Cycle.NONE;
  }

  /** Goes on from the end of the cycle that has just ended. */
  public void continueFrom(Cycle cycle) {
    of(cycle).settleNear();
  }

  /** Takes the pose from which a cycle began as that of rest, as it turned out to be. */
  public void confirm(Cycle cycle) {
    if (cycle == Cycle.FROM_FAR) {
      TiltExcursion last = rest;
      rest = far;
      far = last;
    }
    far.forget();
    doubtful = false;
  }

  /** How long the tilt has hardly changed, seconds. */
  public double quietSeconds() {
    return quietSeconds;
  }

  /** The excursion of a kind of cycle. */
  public TiltExcursion of(Cycle cycle) {
    return cycle == Cycle.FROM_FAR ? far : rest;
  }

  /** Starts anew: the next direction is that of rest. */
  public void restart() {
    rest.forget();
    far.forget();
    quietSeconds = 0;
  }

  private void giveUp(long timeMicros, long point, double ux, double uy, double uz) {
    boolean tooLong = rest.away() && rest.seconds(timeMicros) > longestSeconds;
    if (!rest.known() || tooLong) {
      rest.settle(timeMicros, point, ux, uy, uz);
      doubtful = false;
    }
    if (far.away() && far.seconds(timeMicros) > longestSeconds) {
      far.forget();
    }
  }

  /**
   * The farthest pose from rest is a far end once the way back is under way, unless there is one
   * elsewhere from which the way goes on.
   */
  private void confirmFar() {
    if (!rest.returning(FAR_CONFIRMED) || (far.known() && far.left() >= rest.far())) {
      return;
    }
    if (!far.away() || !goesOn()) {
      far.settleFar(rest);
    }
  }

  /** Whether the way from the far end is another one than that from rest, and goes on. */
  private boolean goesOn() {
    boolean elsewhere = far.distanceTo(rest) > SAME_PART * rest.farthest();
    boolean large = far.farthest() >= FAR_CONFIRMED * rest.farthest();
    boolean larger = FAR_CONFIRMED * far.farthest() > rest.farthest();
    return elsewhere && large && (larger || far.leftAfter(rest));
  }

  /** A pose that is held is that of rest, or else a far end. */
  private void pause(double share, long timeMicros, long point, double ux, double uy, double uz) {
    if (!rest.away()) {
      rest.follow(share, ux, uy, uz);
    } else if (far.known() && !far.away()) {
      far.follow(share, ux, uy, uz);
    } else if (!far.known()) {
      far.settle(timeMicros, point, ux, uy, uz);
    } else if (bothEnds && rest.distance() <= SAME_PART * far.farthest()) {
      rest.settle(timeMicros, point, ux, uy, uz);
    } else if (quietSeconds > NEW_POSE_SECONDS) {
      boolean stale = bothEnds || rest.seconds(timeMicros) > STALE_SECONDS;
      boolean replaces = stale && far.leftAfter(rest);
      (replaces ? rest : far).settle(timeMicros, point, ux, uy, uz);
      doubtful |= replaces;
    }
  }
}
