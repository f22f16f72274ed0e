package com.backaware.motion.guidance;

/** Recognises one bend: leaving standing, going far enough, being back and settled. */
final class BendAttempt {
  /** Within so many degrees for {@link #SETTLED_SECONDS} the wearer has settled. Chosen. */
  private static final double SETTLED_DEGREES = 2;

  private static final double SETTLED_SECONDS = 0.5;

  /** Settled for so long not quite upright is being back as well, seconds. Chosen. */
  private static final double BACK_ELSEWHERE_SECONDS = 1.5;

  // Being back, degrees from standing: a part of the bend, within limits. Chosen.
  private static final double BACK_PART = 0.4;
  private static final double LEAST_BACK_OF_BEGIN = 0.75;
  private static final double LARGEST_BACK = 10;
  private static final double LARGEST_BACK_ELSEWHERE = 20;

  /** A bend that is held is asked to end after so long, seconds. Chosen. */
  private static final double HELD_SECONDS = 1;

  /** Faster than this is asked to be slower, °/s. Chosen. */
  private static final double TOO_FAST = 150;

  private final BendMeasure measure;
  private CalibrationStep step = CalibrationStep.HINGE;
  private boolean away;
  private double settledAt;
  private double settledSeconds;

  BendAttempt(BendMeasure measure) {
    this.measure = measure;
  }

  void restart(CalibrationStep bend) {
    step = bend;
    away = false;
    settledSeconds = 0;
  }

  /** Whether the wearer has left standing. */
  boolean away() {
    return away;
  }

  /**
   * Looks whether the wearer leaves standing now.
   *
   * @param extentDegrees how far the wearer has gone the way that was asked for
   */
  boolean leaves(double extentDegrees) {
    away = extentDegrees > step.beginDegrees();
    settledAt = extentDegrees;
    settledSeconds = 0;
    return away;
  }

  /**
   * Follows the bend; the measure has taken in the movement already.
   *
   * @param leanDegrees angle from standing
   * @return whether the wearer is back
   */
  boolean back(double seconds, double leanDegrees) {
    if (Math.abs(leanDegrees - settledAt) > SETTLED_DEGREES) {
      settledAt = leanDegrees;
      settledSeconds = 0;
    } else {
      settledSeconds += seconds;
    }
    double largest = measure.largestDegrees();
    double near =
        Math.max(
            LEAST_BACK_OF_BEGIN * step.beginDegrees(), Math.min(LARGEST_BACK, BACK_PART * largest));
    if (settledSeconds >= BACK_ELSEWHERE_SECONDS) {
      return leanDegrees <= Math.max(near, Math.min(LARGEST_BACK_ELSEWHERE, largest / 2));
    }
    return settledSeconds >= SETTLED_SECONDS && leanDegrees <= near;
  }

  /** What is wrong with the bend now. */
  CalibrationProblem problem() {
    if (measure.fastestDegreesPerSecond() > TOO_FAST) {
      return CalibrationProblem.TOO_FAST;
    }
    if (settledSeconds >= SETTLED_SECONDS && !farEnough()) {
      return CalibrationProblem.BEND_FURTHER;
    }
    return settledSeconds >= HELD_SECONDS ? CalibrationProblem.COME_UP : CalibrationProblem.NONE;
  }

  boolean farEnough() {
    return measure.largestDegrees() >= step.leastDegrees();
  }

  /** How much of the bend is done, 0 to 1. */
  double progress(double leanDegrees) {
    if (!away) {
      return 0;
    }
    double out = Math.min(1, measure.largestDegrees() / step.leastDegrees());
    double returned = 1 - leanDegrees / Math.max(measure.largestDegrees(), step.leastDegrees());
    return out < 1 ? out / 2 : (1 + Math.max(0, Math.min(1, returned))) / 2;
  }
}
