package com.backaware.motion.hold;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.exercise.DriftLimits;

/** An angle is kept away from its place for as long as the dwell, and comes back. */
final class WorkDrift extends WorkFault {
  /** Cosine between two of one habit, at least: within 45°. Chosen. */
  private static final double SAME_SIDE = 0.7;

  private final DriftLimits limits;
  private final double hysteresis;
  private final double habitSeconds;
  private final Dwell warned;
  private final Dwell past;
  private Happening last = Happening.NEVER;
  private double lastDrift;
  private double lastTurn;
  private boolean lastTold;
  private boolean warns;
  private boolean lasts;
  private boolean lasted;
  private double peakScore;
  private double peakDegrees;
  private double peakDrift;
  private double peakTurn;
  private long peakMicros;

  /**
   * @param habitSeconds how long ago another one may be
   */
  WorkDrift(Fault fault, DriftLimits limits, double hysteresis, double habitSeconds) {
    super(fault);
    this.habitSeconds = habitSeconds;
    this.limits = limits;
    this.hysteresis = hysteresis;
    warned = new Dwell(limits.dwellSeconds());
    past = new Dwell(limits.dwellSeconds());
  }

  @Override
  void begin() {
    super.begin();
    last = Happening.NEVER;
    lastTold = false;
    warned.reset();
    past.reset();
    lasts = false;
    forgetPeak();
  }

  /**
   * Takes in a sample of the work.
   *
   * @param drift how far the angle is from its place, degrees; NaN where that is unknown
   * @param turn a turn about another axis that goes together with it, degrees; 0 for none
   * @param factor what the threshold is multiplied by for this wearer
   * @param kept whether the pelvis keeps its place now: what it passes on a way is no position
   * @return whether the fault has just been there for its dwell, and not for the first time
   */
  boolean update(long timeMicros, double drift, double turn, double factor, boolean kept) {
    double size = size(drift, turn);
    double degrees = Double.isNaN(size) ? 0 : size;
    double threshold = limits.cueDegrees() * factor;
    boolean before = lasts;
    boolean dwells = past.update(timeMicros, degrees, threshold, hysteresis);
    lasts = dwells && (lasts || kept);
    warns |=
        warned.update(timeMicros, degrees, threshold * Severity.WARN_SCORE, hysteresis) && kept;
    if (kept && degrees / threshold > peakScore) {
      peakScore = degrees / threshold;
      peakDegrees = degrees;
      peakMicros = timeMicros;
      peakDrift = drift;
      peakTurn = turn;
    }
    if (!warned.begun()) {
      end();
    }
    lasted |= lasts;
    return lasts && !before && isHabit(timeMicros, drift, turn);
  }

  /** Whether it has been there for its dwell, and still is. */
  boolean lasts() {
    return lasts;
  }

  @Override
  void end() {
    if (warns) {
      double found = lasted ? Math.max(1, peakScore) : Math.min(peakScore, Math.nextDown(1.0));
      Happening now = new Happening(found, peakDegrees, peakMicros);
      if (isHabit(peakMicros, peakDrift, peakTurn)) {
        if (!lastTold) {
          happened(last);
        }
        happened(now);
        lastTold = true;
      } else {
        lastTold = false;
      }
      last = now;
      lastDrift = peakDrift;
      lastTurn = peakTurn;
    }
    forgetPeak();
  }

  /** Whether it happened to the same side not long before a time. */
  private boolean isHabit(long timeMicros, double drift, double turn) {
    double along = drift * lastDrift + turn * lastTurn;
    double sizes = (drift * drift + turn * turn) * (lastDrift * lastDrift + lastTurn * lastTurn);
    return (timeMicros - last.peakMicros()) * 1e-6 <= habitSeconds
        && along >= SAME_SIDE * Math.sqrt(sizes);
  }

  private void forgetPeak() {
    warns = false;
    lasted = false;
    peakScore = 0;
  }

  private double size(double drift, double turn) {
    return switch (limits.direction()) {
      case MORE -> drift;
      case LESS -> -drift;
      case EITHER -> Math.sqrt(drift * drift + turn * turn);
    };
  }
}
