package com.backaware.motion.cue;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.OwnPattern;
import com.backaware.motion.calibration.MountingAlignment;
import com.backaware.motion.exercise.CueLimits;
import com.backaware.motion.repetition.MotionTrace;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.repetition.Phase;
import com.backaware.motion.repetition.RepetitionDetector;

/**
 * Decides when to tell the wearer during the movement: once per repetition at most, when a fault is
 * there, or about to be, for as long as the dwell.
 */
public final class CuePolicy {
  /** Smoothing of the tilt's rate, seconds. Chosen. */
  private static final double RATE_SECONDS = 0.05;

  // The pelvis is near the bottom from this part of the usual depth on, while it goes down slower
  // than this (m/s), until it has risen by so much (m). All chosen.
  private static final double NEAR_BOTTOM = 0.8;
  private static final double SLOW = 0.15;
  private static final double CLEAR_RISE = 0.07;

  /** Tilt that is missing at the bottom alone gives no cue: so much more tuck has to be seen. */
  private static final double SEEN_TUCK = 1;

  private final CueLimits limits;
  private final OwnPattern own;
  private final FaultDwell lean;
  private final FaultDwell tuck;
  private boolean moving;
  private boolean told;
  private long lastCueMicros = Long.MIN_VALUE / 2;
  private double deepest;
  private double top;
  private double leastTilt;
  private double largestTilt;
  private double lastTilt = Double.NaN;
  private double rate;
  private Fault fault = Fault.EXCESSIVE_LEAN;

  /** Creates a policy for a wearer. */
  public CuePolicy(CueLimits limits, OwnPattern own) {
    this.limits = limits;
    this.own = own;
    lean = new FaultDwell(limits.dwellSeconds(), limits.hysteresisDegrees());
    tuck = new FaultDwell(limits.dwellSeconds(), limits.hysteresisDegrees());
  }

  /**
   * Takes in the state of the movement after a sample, inside a set.
   *
   * @param tilt forward tilt, degrees
   * @return whether to give a cue now, for {@link #fault()}
   */
  public boolean update(
      PelvisMotion motion, double tilt, RepetitionDetector detector, MountingAlignment alignment) {
    followRate(motion.seconds, tilt);
    if (detector.phase() == Phase.STANDING) {
      moving = false;
      return false;
    }
    if (!moving) {
      begin(detector, alignment);
    }
    leastTilt = Math.min(leastTilt, tilt);
    largestTilt = Math.max(largestTilt, tilt);
    boolean leans = leans(motion.timeMicros, tilt);
    boolean tucks = tucks(motion.timeMicros, tilt, detector);
    if (told || !(leans || tucks) || refractory(motion.timeMicros) || !detector.plausible()) {
      return false;
    }
    told = true;
    lastCueMicros = motion.timeMicros;
    fault = leans ? Fault.EXCESSIVE_LEAN : Fault.BUTT_WINK;
    return true;
  }

  /** Forgets what belongs to a set. */
  public void endSet() {
    moving = false;
    lastTilt = Double.NaN;
    rate = 0;
  }

  /** The fault of the cue to give. */
  public Fault fault() {
    return fault;
  }

  private void followRate(double seconds, double tilt) {
    if (seconds > 0 && !Double.isNaN(lastTilt)) {
      double now = (tilt - lastTilt) / seconds;
      rate += (now - rate) * Math.min(1, seconds / RATE_SECONDS);
    }
    lastTilt = tilt;
  }

  private void begin(RepetitionDetector detector, MountingAlignment alignment) {
    MotionTrace trace = detector.trace();
    moving = true;
    told = false;
    lean.restart();
    tuck.restart();
    deepest = 0;
    long lastTop = Math.max(trace.oldest(), detector.profile().start());
    double now = alignment.tiltDegrees(trace, detector.top());
    double before = alignment.tiltDegrees(trace, lastTop);
    top = (before + now) / 2;
    leastTilt = Math.min(before, now);
    largestTilt = now;
    for (long k = detector.top(); k <= trace.last(); k++) {
      double degrees = alignment.tiltDegrees(trace, k);
      leastTilt = Math.min(leastTilt, degrees);
      largestTilt = Math.max(largestTilt, degrees);
    }
  }

  private boolean leans(long timeMicros, double tilt) {
    double ahead = Math.max(tilt, tilt + limits.lookAheadSeconds() * rate);
    double excess = (own.leanScore(ahead - leastTilt) - 1) * own.leanMargin();
    return lean.update(timeMicros, excess);
  }

  private boolean tucks(long timeMicros, double tilt, RepetitionDetector detector) {
    double depth = detector.depth();
    deepest = Math.max(deepest, depth);
    if (depth < NEAR_BOTTOM * own.depthMean()
        || depth < deepest - CLEAR_RISE
        || detector.speed() < -SLOW
        || largestTilt - tilt < own.tuckMean() + SEEN_TUCK) {
      tuck.restart();
      return false;
    }
    double score = own.tuckScore(largestTilt - tilt, tilt - top, depth);
    return tuck.update(timeMicros, (score - 1) * own.tuckMargin());
  }

  private boolean refractory(long timeMicros) {
    return (timeMicros - lastCueMicros) * 1e-6 < limits.refractorySeconds();
  }
}
