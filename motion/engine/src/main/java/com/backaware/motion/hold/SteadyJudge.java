package com.backaware.motion.hold;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.assessment.Finding;
import com.backaware.motion.assessment.Hold;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.FaultLimits;
import com.backaware.motion.exercise.HoldAngle;
import com.backaware.motion.exercise.SteadyLimits;
import com.backaware.motion.exercise.SwingLimits;
import com.backaware.motion.mounting.BodyFrame;
import com.backaware.motion.repetition.PelvisMotion;
import com.backaware.motion.technique.HipThrow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * Finds work in which the pelvis stays where it is while the arms move, and judges how it stays
 * there. It counts no repetitions: they hardly reach the belt. Throws of the hips need no mounting,
 * all else does.
 */
public final class SteadyJudge {
  /** Time in which the pelvis comes back from where it was kept, seconds. Chosen. */
  private static final double BACK_SECONDS = 1.5;

  private final SteadyLimits limits;
  private final HoldPose pose;
  private final PelvisRise rise = new PelvisRise();
  private final SteadyTracker tracker;
  private final ToDoubleFunction<Fault> factor;
  private final List<WorkFault> all = new ArrayList<>();
  private final Optional<WorkThrow> throwing;
  private final WorkDrift[] drifts;
  private final HoldAngle[] angles;
  private Optional<Fault> happened = Optional.empty();
  private double goodSeconds;
  private double goodSecondsWorked;
  private boolean byThrows;
  private long keptAwayMicros = Long.MIN_VALUE / 2;
  private int number;

  /**
   * Creates a judge.
   *
   * @param faults from where on what is a fault; none finds work only; a list counts together with
   *     a turn about the vertical
   * @param hysteresis how far back a fault has to go before its dwell starts anew, degrees
   * @param frame the body's angles
   * @param factor what the margin of a fault is multiplied by for this wearer, above 0
   */
  public SteadyJudge(
      SteadyLimits limits,
      Map<Fault, FaultLimits> faults,
      double hysteresis,
      BodyFrame frame,
      ToDoubleFunction<Fault> factor) {
    this.limits = limits;
    this.factor = factor;
    pose = new HoldPose(frame);
    tracker = new SteadyTracker(limits, pose);
    throwing =
        Optional.ofNullable(faults.get(Fault.HIP_THROW))
            .map(swing -> new WorkThrow((SwingLimits) swing, limits.habitSeconds()));
    throwing.ifPresent(all::add);
    List<WorkDrift> followed = new ArrayList<>();
    List<HoldAngle> by = new ArrayList<>();
    faults.forEach(
        (fault, drift) -> {
          if (drift instanceof DriftLimits drifting) {
            followed.add(new WorkDrift(fault, drifting, hysteresis, limits.habitSeconds()));
            by.add(drifting.angle());
          }
        });
    drifts = followed.toArray(new WorkDrift[0]);
    angles = by.toArray(new HoldAngle[0]);
    all.addAll(followed);
  }

  /**
   * Takes in a sample.
   *
   * @return whether work has just ended; {@link #work()} then tells it, if it was long enough
   */
  public boolean update(PelvisMotion motion) {
    boolean before = tracker.working();
    happened = Optional.empty();
    pose.update(motion);
    rise.update(motion);
    tracker.update(motion, rise.metres());
    if (before && !tracker.working()) {
      all.forEach(WorkFault::end);
      return true;
    }
    if (!before && tracker.working()) {
      begin();
    }
    followThrows(motion);
    if (tracker.working()) {
      follow(motion);
    }
    return false;
  }

  /** Whether work is under way. */
  public boolean working() {
    return tracker.working();
  }

  /** The fault that is known to have happened since this sample. */
  public Optional<Fault> happened() {
    return happened;
  }

  /** Whether no fault lasts now. */
  public boolean isGood() {
    for (WorkDrift drift : drifts) {
      if (drift.lasts()) {
        return false;
      }
    }
    return true;
  }

  /** Ends the work under way, as no sample follows. */
  public void finish() {
    all.forEach(WorkFault::end);
  }

  /** The work that has ended; empty when it was too short to be any. */
  public Optional<Hold> work() {
    double seconds = (tracker.endMicros() - tracker.startMicros()) * 1e-6;
    if (!byThrows && seconds < limits.shortestSeconds()) {
      return Optional.empty();
    }
    number++;
    Map<Fault, Double> scores = new EnumMap<>(Fault.class);
    List<Finding> findings = new ArrayList<>();
    for (WorkFault fault : all) {
      scores.merge(fault.fault(), fault.score(), Math::max);
      findings.addAll(fault.findings());
    }
    findings.sort(Comparator.comparing(Finding::fault).thenComparing(Finding::peakTimeMicros));
    return Optional.of(
        new Hold(
            number,
            tracker.startMicros(),
            tracker.endMicros(),
            Math.round(goodSecondsWorked * 1e6),
            Collections.unmodifiableMap(scores),
            Collections.unmodifiableList(findings)));
  }

  /** Forward tilt now, against standing, degrees; NaN where it does not show. */
  public double tiltDegrees() {
    return pose.get(HoldAngle.TILT);
  }

  private void begin() {
    byThrows = !tracker.inPlace();
    goodSeconds = (tracker.endMicros() - tracker.startMicros()) * 1e-6;
    goodSecondsWorked = goodSeconds;
    all.forEach(WorkFault::begin);
  }

  private void followThrows(PelvisMotion motion) {
    if (!throwing.isPresent()) {
      return;
    }
    WorkThrow thrown = throwing.get();
    List<HipThrow> known = thrown.update(motion, tracker.inPlace() && !keptAway(motion));
    if (known.isEmpty()) {
      return;
    }
    boolean before = tracker.working();
    tracker.thrown(known);
    if (!before) {
      begin();
    }
    if (thrown.note(known, factor.applyAsDouble(Fault.HIP_THROW))) {
      happened = Optional.of(Fault.HIP_THROW);
    }
    for (HipThrow one : known) {
      goodSeconds -= (one.endMicros() - one.startMicros()) * 1e-6;
    }
    goodSecondsWorked = Math.max(0, goodSeconds);
  }

  /** How far the pelvis is turned about the vertical, where that goes together with an angle. */
  private double turn(HoldAngle angle) {
    return angle == HoldAngle.LIST ? tracker.drift(HoldAngle.LEVEL_TILT) : 0;
  }

  /** Whether the pelvis was kept away of late: coming back from there is no throw. */
  private boolean keptAway(PelvisMotion motion) {
    return (motion.timeMicros - keptAwayMicros) * 1e-6 < BACK_SECONDS;
  }

  private void follow(PelvisMotion motion) {
    for (int i = 0; i < drifts.length; i++) {
      WorkDrift drift = drifts[i];
      double margin = factor.applyAsDouble(drift.fault());
      boolean now =
          drift.update(
              motion.timeMicros,
              tracker.drift(angles[i]),
              turn(angles[i]),
              margin,
              tracker.keepsPlace());
      if (now && !happened.isPresent()) {
        happened = Optional.of(drift.fault());
      }
    }
    boolean good = isGood();
    keptAwayMicros = good ? keptAwayMicros : motion.timeMicros;
    goodSeconds += good ? motion.seconds : 0;
    if (tracker.endMicros() == motion.timeMicros) {
      goodSecondsWorked = Math.max(0, goodSeconds);
    }
  }
}
