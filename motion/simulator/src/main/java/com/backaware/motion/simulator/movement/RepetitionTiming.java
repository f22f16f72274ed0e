package com.backaware.motion.simulator.movement;

import com.backaware.motion.simulator.body.Ease;

/**
 * When a repetition does what, seconds from the start of its rest before.
 *
 * @param restSeconds pause before it
 * @param outSeconds way to the turn
 * @param turnSeconds pause at the turn
 * @param homeSeconds way back
 */
public record RepetitionTiming(
    double restSeconds, double outSeconds, double turnSeconds, double homeSeconds) {
  /**
   * Part of the way after which a movement is seen to have begun, and before which to have ended.
   */
  public static final double VISIBLE = 0.01;

  /** A pause at least so long is a stop; shorter, the turn is swung through. Chosen. */
  private static final double STOP_SECONDS = 0.4;

  /** Slowing before a turn without a pause, in ways per duration squared. Chosen. */
  private static final double SLOWING = 6;

  static RepetitionTiming of(OwnPattern pattern, double tempo) {
    return new RepetitionTiming(
        pattern.restSeconds() * tempo,
        pattern.outSeconds() * tempo,
        pattern.turnSeconds() * tempo,
        pattern.homeSeconds() * tempo);
  }

  /** When it sets out. */
  public double outStart() {
    return restSeconds;
  }

  /** When the turn is reached. */
  public double turnStart() {
    return restSeconds + outSeconds;
  }

  /** When the turn is left. */
  public double homeStart() {
    return turnStart() + turnSeconds;
  }

  /** When it is back. */
  public double end() {
    return homeStart() + homeSeconds;
  }

  /** Whether it is on its way back. */
  public boolean goingHome(double seconds) {
    return seconds > homeStart();
  }

  /** The part of the way, 0 at the start, 1 at the turn. */
  public double way(double seconds) {
    if (seconds <= turnStart()) {
      return Ease.turningRound((seconds - restSeconds) / outSeconds, slowing(outSeconds));
    }
    if (seconds <= homeStart()) {
      return 1;
    }
    return Ease.turningRound((end() - seconds) / homeSeconds, slowing(homeSeconds));
  }

  /** When the movement is first seen. */
  public double visibleStart() {
    return crossing(outStart(), turnStart());
  }

  /** When it is last seen. */
  public double visibleEnd() {
    return crossing(end(), homeStart());
  }

  /** Both sides of the turn slow down alike, so that the body swings through a short one. */
  private double slowing(double seconds) {
    double longer = Math.max(outSeconds, homeSeconds);
    double swung = Math.max(0, 1 - turnSeconds / STOP_SECONDS);
    return SLOWING * swung * seconds * seconds / (longer * longer);
  }

  private double crossing(double before, double after) {
    double low = before;
    double high = after;
    for (int i = 0; i < 40; i++) {
      double middle = (low + high) / 2;
      if (way(middle) < VISIBLE) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }
}
