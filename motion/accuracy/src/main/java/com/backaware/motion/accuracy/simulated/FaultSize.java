package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.DepthLimits;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.FaultLimits;
import com.backaware.motion.exercise.SwingLimits;
import com.backaware.motion.exercise.TuckLimits;
import com.backaware.motion.simulator.fault.FaultPlan;
import java.util.Locale;
import java.util.Optional;

/** How large a simulated fault is, and from where on it should be told: degrees, or per cent. */
final class FaultSize {
  /** How far past the largest cue margin of the profile a fault goes. Chosen. */
  static final double PAST_MARGIN = 1.5;

  private final Fault fault;
  private final FaultLimits limits;

  FaultSize(ExerciseProfile profile, Fault fault) {
    this.fault = fault;
    limits = Optional.ofNullable(profile.faults().get(fault)).orElseThrow();
  }

  /** What to simulate. */
  double amount() {
    return PAST_MARGIN * margin(Optional.empty());
  }

  /** From a person's own to the cue threshold, the largest of the profile without a reference. */
  double margin(Optional<PersonalReference> reference) {
    if (limits instanceof DeviationLimits deviation) {
      return margin(deviation, reference);
    }
    if (limits instanceof TuckLimits tuck) {
      return tuck.margin();
    }
    if (limits instanceof DepthLimits depth) {
      return 100 * depth.largestShortfall();
    }
    if (limits instanceof DriftLimits drift) {
      return drift.cueDegrees();
    }
    if (limits instanceof SwingLimits swing) {
      return swing.cueDegrees();
    }
    return FaultPlan.usualAmount(fault) / PAST_MARGIN;
  }

  /** Whether the wearer is told of it while it is there; depth is a choice. */
  boolean isTold() {
    return !(limits instanceof DepthLimits);
  }

  /** In words. */
  String words() {
    return String.format(
        Locale.ROOT, "%.3g%s", amount(), limits instanceof DepthLimits ? " %" : "°");
  }

  private static double margin(DeviationLimits limits, Optional<PersonalReference> reference) {
    return reference
        .flatMap(known -> known.feature(limits.measure()))
        .map(own -> limits.deviations() * own.standardDeviation())
        .map(spread -> Math.max(limits.leastMargin(), Math.min(limits.largestMargin(), spread)))
        .orElse(limits.largestMargin());
  }
}
