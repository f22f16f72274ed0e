package com.backaware.motion.judgement;

import com.backaware.motion.calibration.MountingAlignment;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.RepetitionDetector;

/** The movement under way, as rules see it sample by sample. Angles in degrees. */
public final class LiveMovement {
  /** Smoothing of the tilt's rate, seconds. Chosen. */
  private static final double RATE_SECONDS = 0.05;

  /** Smoothing of the change of that rate, seconds. Chosen. */
  private static final double CHANGE_SECONDS = 0.1;

  private final RepetitionDetector detector;
  private final MountingAlignment alignment;
  private boolean moving;
  private boolean began;
  private double tilt = Double.NaN;
  private double rate;
  private double change;
  private double top;
  private double least;
  private double largest;

  /** Follows what a detector finds. */
  public LiveMovement(RepetitionDetector detector, MountingAlignment alignment) {
    this.detector = detector;
    this.alignment = alignment;
  }

  /** Takes in the forward tilt at a sample. */
  public void update(PelvisMotion motion, double tiltNow) {
    if (motion.seconds > 0 && !Double.isNaN(tilt)) {
      double now = (tiltNow - tilt) / motion.seconds;
      double before = rate;
      rate += (now - rate) * Math.min(1, motion.seconds / RATE_SECONDS);
      double changeNow = (rate - before) / motion.seconds;
      change += (changeNow - change) * Math.min(1, motion.seconds / CHANGE_SECONDS);
    }
    tilt = tiltNow;
    boolean moves = detector.phase() != Phase.STANDING;
    began = moves && !moving;
    moving = moves;
    if (began) {
      begin();
    }
    least = Math.min(least, tilt);
    largest = Math.max(largest, tilt);
  }

  /** Forgets the movement under way. */
  public void forget() {
    moving = false;
    began = false;
    tilt = Double.NaN;
    rate = 0;
    change = 0;
  }

  /** Whether a movement is under way. */
  public boolean moving() {
    return moving;
  }

  /** Whether it was found to be under way at this very sample. */
  public boolean began() {
    return began;
  }

  /** Forward tilt now. */
  public double tilt() {
    return tilt;
  }

  /** Forward tilt to be expected so many seconds ahead, if it changes as it does now. */
  public double tiltAhead(double seconds) {
    return tilt + seconds * (rate + seconds * change / 2);
  }

  /** Forward tilt at the top, the mean of this movement's and the last one's. */
  public double topTilt() {
    return top;
  }

  /** Smallest forward tilt since the top. */
  public double leastTilt() {
    return least;
  }

  /** Largest forward tilt since the top. */
  public double largestTilt() {
    return largest;
  }

  /** Way down since the top, metres. */
  public double depth() {
    return detector.depth();
  }

  /** Speed upwards, m/s. */
  public double speed() {
    return detector.speed();
  }

  /** Takes up the movement from its top on, which has passed already. */
  private void begin() {
    MotionTrace trace = detector.trace();
    long lastTop = Math.max(trace.oldest(), detector.profile().start());
    double now = alignment.tiltDegrees(trace, detector.top());
    double before = alignment.tiltDegrees(trace, lastTop);
    top = (before + now) / 2;
    least = Math.min(before, now);
    largest = now;
    for (long k = detector.top(); k <= trace.last(); k++) {
      double degrees = alignment.tiltDegrees(trace, k);
      least = Math.min(least, degrees);
      largest = Math.max(largest, degrees);
    }
  }
}
