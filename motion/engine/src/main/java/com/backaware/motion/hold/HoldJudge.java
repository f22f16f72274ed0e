package com.backaware.motion.hold;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.assessment.Severity;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.FaultLimits;
import com.backaware.motion.exercise.HoldAngle;
import com.backaware.motion.exercise.HoldLimits;
import com.backaware.motion.exercise.HoldPosture;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.repetition.PelvisMotion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/** Finds holds and judges their position. */
public final class HoldJudge {
  /** A body that turns faster is on its way, not in a position, °/s. Chosen. */
  private static final double MOVING_RATE = 12;

  private final HoldLimits limits;
  private final HoldPose pose;
  private final HoldTracker tracker;
  private final PelvisRise rise = new PelvisRise();
  private final DriftRule[] rules;
  private final boolean[] lasting;
  private final ToDoubleFunction<Fault> factor;
  private final Optional<Double> ownTilt;
  private final HoldAngle heldAngle;
  private double goodSeconds;
  private double goodSecondsHeld;
  private double heldSeconds;
  private double meanTilt;
  private int number;

  /**
   * Creates a judge.
   *
   * @param faults from where on what is a fault; none finds holds only
   * @param hysteresis how far back a fault has to go before its dwell starts anew, degrees
   * @param frame the body's angles; changes with every re-zero
   * @param factor what the margin of a fault is multiplied by for this wearer, above 0
   * @param ownTilt forward tilt in the wearer's own good hold, degrees, where it is known
   */
  public HoldJudge(
      HoldLimits limits,
      Map<Fault, FaultLimits> faults,
      double hysteresis,
      BodyFrame frame,
      ToDoubleFunction<Fault> factor,
      Optional<Double> ownTilt) {
    this.limits = limits;
    this.factor = factor;
    this.ownTilt = ownTilt;
    heldAngle = limits.posture() == HoldPosture.SIDE ? HoldAngle.LIST : HoldAngle.TILT;
    pose = new HoldPose(frame);
    tracker = new HoldTracker(limits, pose);
    List<DriftRule> made = new ArrayList<>();
    faults.forEach(
        (fault, drift) -> made.add(new DriftRule(fault, (DriftLimits) drift, hysteresis)));
    rules = made.toArray(new DriftRule[0]);
    lasting = new boolean[rules.length];
  }

  /**
   * Takes in a sample.
   *
   * @return whether a hold has just ended; {@link #hold()} then tells it, if it was long enough
   */
  public boolean update(PelvisMotion motion) {
    boolean before = tracker.holding();
    pose.update(motion);
    rise.update(motion);
    tracker.update(motion, rise.metres());
    if (!before && tracker.holding()) {
      begin();
    }
    if (tracker.holding()) {
      follow(motion);
    }
    return before && !tracker.holding();
  }

  /** Whether a hold is under way. */
  public boolean holding() {
    return tracker.holding();
  }

  /** The faults that are followed, in the order in which they are told. */
  public int faultCount() {
    return rules.length;
  }

  /** One of the faults. */
  public Fault fault(int index) {
    return rules[index].fault();
  }

  /** Whether one of the faults has been there for its dwell. */
  public boolean lasts(int index) {
    return lasting[index];
  }

  /** The hold that has ended, or is under way; empty when it is too short to be one. */
  public Optional<Hold> hold() {
    if (!isHold()) {
      return Optional.empty();
    }
    number++;
    Map<Fault, Double> scores = new EnumMap<>(Fault.class);
    List<Finding> findings = new ArrayList<>();
    for (DriftRule rule : rules) {
      scores.put(rule.fault(), rule.score());
    }
    for (Fault fault : scores.keySet()) {
      finding(fault).ifPresent(findings::add);
    }
    return Optional.of(
        new Hold(
            number,
            tracker.startMicros(),
            tracker.lastMicros(),
            Math.min(
                Math.round(goodSecondsHeld * 1e6), tracker.lastMicros() - tracker.startMicros()),
            Collections.unmodifiableMap(scores),
            Collections.unmodifiableList(findings)));
  }

  /**
   * Mean forward tilt in the hold, on a side mean lean to it, against standing, degrees; NaN where
   * it does not show.
   */
  public double meanTiltDegrees() {
    return meanTilt;
  }

  /** Forward tilt now, against standing, degrees; NaN where it does not show. */
  public double tiltDegrees() {
    return pose.get(HoldAngle.TILT);
  }

  private void begin() {
    goodSeconds = limits.settleSeconds();
    goodSecondsHeld = goodSeconds;
    heldSeconds = 0;
    meanTilt = tracker.start(heldAngle);
    rise.reset();
    for (DriftRule rule : rules) {
      boolean own = rule.limits().angle() == heldAngle;
      rule.begin(own ? ownTilt.map(tilt -> tilt - meanTilt).orElse(0.0) : 0);
    }
  }

  private void follow(PelvisMotion motion) {
    boolean good = true;
    boolean moving = pose.rate() > MOVING_RATE;
    for (int i = 0; i < rules.length; i++) {
      DriftRule rule = rules[i];
      double drift = tracker.drift(rule.limits().angle());
      double margin = factor.applyAsDouble(rule.fault());
      boolean lasts = rule.update(motion.timeMicros, drift, rise.metres(), margin, moving);
      lasting[i] = lasts && !moving && isHold();
      good &= rule.isGood();
    }
    goodSeconds += good ? motion.seconds : 0;
    if (tracker.lastMicros() == motion.timeMicros) {
      hold(motion.seconds);
    }
  }

  /** What has been so far is part of the hold. */
  private void hold(double seconds) {
    goodSecondsHeld = goodSeconds;
    heldSeconds += seconds;
    meanTilt += (pose.get(heldAngle) - meanTilt) * Math.min(1, seconds / heldSeconds);
  }

  private boolean isHold() {
    return (tracker.lastMicros() - tracker.startMicros()) * 1e-6 >= limits.shortestSeconds();
  }

  private Optional<Finding> finding(Fault fault) {
    for (DriftRule rule : rules) {
      if (rule.fault() == fault) {
        return Severity.of(rule.score())
            .map(severity -> new Finding(fault, severity, rule.peakDegrees(), rule.peakMicros()));
      }
    }
    return Optional.empty();
  }
}
