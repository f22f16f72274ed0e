package com.backaware.motion.hold;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.HeightChange;

/** Follows one fault through a hold. */
final class DriftRule {
  /**
   * A rise that is clear, metres for each degree of drift: a third of what a pike rises by. Chosen.
   */
  private static final double CLEAR_RISE = 0.004;

  private final Fault fault;
  private final DriftLimits limits;
  private final double hysteresis;
  private final Dwell warned;
  private final Dwell past;
  private double neutral;
  private double largestRise;
  private boolean decided;
  private double now;
  private double score;
  private double peakDegrees;
  private long peakMicros;

  DriftRule(Fault fault, DriftLimits limits, double hysteresis) {
    this.fault = fault;
    this.limits = limits;
    this.hysteresis = hysteresis;
    warned = new Dwell(limits.dwellSeconds());
    past = new Dwell(limits.dwellSeconds());
  }

  Fault fault() {
    return fault;
  }

  DriftLimits limits() {
    return limits;
  }

  /**
   * A hold begins.
   *
   * @param ownNeutral how far from where the hold began the wearer's own good position is, degrees
   */
  void begin(double ownNeutral) {
    neutral = ownNeutral;
    largestRise = 0;
    decided = false;
    now = 0;
    score = 0;
    peakDegrees = 0;
    peakMicros = 0;
    warned.reset();
    past.reset();
  }

  /**
   * Takes in a sample of a hold.
   *
   * @param drift how far the angle is from where the hold began, degrees
   * @param rise how far the pelvis has risen of late, metres
   * @param factor what the threshold is multiplied by for this wearer
   * @param moving whether the body is on its way: what it passes is no position
   * @return whether the fault has been past its threshold for its dwell
   */
  boolean update(long timeMicros, double drift, double rise, double factor, boolean moving) {
    double degrees = size(drift - neutral);
    now = Double.isNaN(degrees) ? 0 : degrees;
    double threshold = limits.cueDegrees() * factor;
    followRise(rise, threshold);
    double seen = heightFits() ? now : 0;
    boolean lasts = past.update(timeMicros, seen, threshold, hysteresis);
    boolean warns = warned.update(timeMicros, seen, threshold * Severity.WARN_SCORE, hysteresis);
    if (!moving) {
      keepPeak(timeMicros, capped(seen / threshold, warns, lasts));
    }
    return lasts;
  }

  /** Whether the position is good as far as this fault goes. */
  boolean isGood() {
    return !past.begun();
  }

  /** Largest score in this hold that lasted. */
  double score() {
    return score;
  }

  /** Degrees at that. */
  double peakDegrees() {
    return peakDegrees;
  }

  /** When that was, microseconds. */
  long peakMicros() {
    return peakMicros;
  }

  /** What lasted is worth a cue, by hysteresis too; what did not is not as bad as what did. */
  private static double capped(double score, boolean warns, boolean lasts) {
    if (lasts) {
      return Math.max(score, 1);
    }
    return Math.min(score, Math.nextDown(warns ? 1 : Severity.WARN_SCORE));
  }

  private void keepPeak(long timeMicros, double found) {
    if (found > score) {
      score = found;
      peakDegrees = now;
      peakMicros = timeMicros;
    }
  }

  /** A rise belongs to a drift until that is past the threshold; later ones are other movements. */
  private void followRise(double rise, double threshold) {
    if (now <= hysteresis) {
      largestRise = rise;
      decided = false;
    } else if (!decided) {
      largestRise = Math.max(largestRise, rise);
      decided = now >= threshold;
    }
  }

  private double size(double drift) {
    return switch (limits.direction()) {
      case MORE -> drift;
      case LESS -> -drift;
      case EITHER -> Math.abs(drift);
    };
  }

  private boolean heightFits() {
    boolean risen = largestRise > CLEAR_RISE * Math.min(now, limits.cueDegrees());
    return limits.height() == HeightChange.ANY || risen == (limits.height() == HeightChange.RISEN);
  }
}
