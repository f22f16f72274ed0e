package com.backaware.motion.hold;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.HeightChange;

/** Follows one fault through a hold. */
final class DriftRule {
  /**
   * A rise that is clear, metres for each degree of drift: half of what a pike rises by. Chosen.
   */
  private static final double CLEAR_RISE = 0.004;

  /** A drift that changes faster is a movement, not a position, °/s. Chosen. */
  private static final double MOVING_RATE = 25;

  private final Fault fault;
  private final DriftLimits limits;
  private final double hysteresis;
  private double neutral;
  private double largestRise;
  private double now;
  private double peak;
  private double peakDegrees;
  private long peakMicros;
  private boolean past;
  private long sinceMicros;

  DriftRule(Fault fault, DriftLimits limits, double hysteresis) {
    this.fault = fault;
    this.limits = limits;
    this.hysteresis = hysteresis;
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
    now = 0;
    peak = 0;
    peakDegrees = 0;
    peakMicros = 0;
    past = false;
  }

  /**
   * Takes in a sample of a hold.
   *
   * @param drift how far the angle is from where the hold began, degrees
   * @param factor what the threshold is multiplied by for this wearer
   * @return whether the fault has been past its threshold for its dwell
   */
  boolean update(long timeMicros, double seconds, double drift, double rise, double factor) {
    double degrees = size(drift - neutral);
    double rate = seconds > 0 ? Math.abs(degrees - now) / seconds : 0;
    now = Double.isNaN(degrees) ? 0 : degrees;
    largestRise = now > hysteresis ? Math.max(largestRise, rise) : rise;
    double threshold = limits.cueDegrees() * factor;
    if (!heightFits() || now < threshold - hysteresis || rate > MOVING_RATE) {
      past = false;
    } else if (!past && now >= threshold) {
      past = true;
      sinceMicros = timeMicros;
    }
    boolean lasts = past && (timeMicros - sinceMicros) * 1e-6 >= limits.dwellSeconds();
    if (lasts || (heightFits() && now < threshold)) {
      keepPeak(timeMicros, now / threshold);
    }
    return lasts;
  }

  /** Whether the position is good as far as this fault goes. */
  boolean isGood() {
    return !past;
  }

  /** Largest score in this hold that lasted. */
  double score() {
    return peak;
  }

  /** Degrees at that. */
  double peakDegrees() {
    return peakDegrees;
  }

  /** When that was, microseconds. */
  long peakMicros() {
    return peakMicros;
  }

  private void keepPeak(long timeMicros, double score) {
    if (score > peak) {
      peak = score;
      peakDegrees = now;
      peakMicros = timeMicros;
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
    boolean risen = largestRise > CLEAR_RISE * now;
    return limits.height() == HeightChange.ANY || risen == (limits.height() == HeightChange.RISEN);
  }
}
