package com.backaware.motion.judgement.angle;

/** Follows one angle through the movement under way, degrees. */
public final class AngleTrack {
  /** Smoothing of the rate, seconds. Chosen. */
  private static final double RATE_SECONDS = 0.05;

  /** Smoothing of the change of that rate, seconds. Chosen. */
  private static final double CHANGE_SECONDS = 0.1;

  /** Smoothing of what is held, seconds: as late as a mean over 0.3 s. */
  private static final double HELD_SECONDS = 0.15;

  private double now = Double.NaN;
  private double held = Double.NaN;
  private double rate;
  private double change;
  private double start = Double.NaN;
  private double least = Double.NaN;
  private double largest = Double.NaN;

  /** Takes in the angle at the next sample, degrees. */
  public void update(double seconds, double degrees) {
    if (seconds > 0 && !Double.isNaN(now)) {
      double before = rate;
      rate += ((degrees - now) / seconds - rate) * Math.min(1, seconds / RATE_SECONDS);
      change += ((rate - before) / seconds - change) * Math.min(1, seconds / CHANGE_SECONDS);
    }
    now = degrees;
    held =
        Double.isNaN(held)
            ? degrees
            : held + (degrees - held) * Math.min(1, seconds / HELD_SECONDS);
    stretch(degrees);
  }

  /** A movement begins from this angle. */
  public void begin(double degrees) {
    start = degrees;
    least = degrees;
    largest = degrees;
  }

  /** Takes in an angle that the movement has passed. */
  public void stretch(double degrees) {
    least = Math.min(least, degrees);
    largest = Math.max(largest, degrees);
  }

  /** Starts anew: nothing is known. */
  public void forget() {
    now = Double.NaN;
    held = Double.NaN;
    rate = 0;
    change = 0;
  }

  /** The angle now. */
  public double now() {
    return now;
  }

  /** The angle as it was held of late. */
  public double held() {
    return held;
  }

  /** The angle to be expected so many seconds ahead, if it changes as it does now. */
  public double ahead(double seconds) {
    return now + seconds * (rate + seconds * change / 2);
  }

  /** The angle where the movement began. */
  public double start() {
    return start;
  }

  /** Smallest angle since the movement began. */
  public double least() {
    return least;
  }

  /** Largest angle since the movement began. */
  public double largest() {
    return largest;
  }
}
