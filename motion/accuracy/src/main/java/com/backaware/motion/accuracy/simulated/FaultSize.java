package com.backaware.motion.accuracy.simulated;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.exercise.DepthLimits;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.Direction;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.FaultLimits;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.FlexionLimits;
import com.backaware.motion.exercise.SideLimits;
import com.backaware.motion.exercise.SwingLimits;
import com.backaware.motion.exercise.TuckLimits;
import com.backaware.motion.simulator.fault.FaultPlan;
import com.backaware.motion.simulator.person.Person;
import com.backaware.motion.simulator.truth.OwnMeans;
import java.util.Locale;
import java.util.Optional;

/** How large a simulated fault is, and from where on it should be told: degrees, or per cent. */
final class FaultSize {
  /** How far past the largest cue margin of the profile a fault goes. Chosen. */
  static final double PAST_MARGIN = 1.5;

  /** How far a rounded back rounds, as a part of what it can. Chosen: strong is 80 %. */
  private static final double ROUNDED = 0.85;

  private final Fault fault;
  private final FaultLimits limits;

  FaultSize(ExerciseProfile profile, Fault fault) {
    this.fault = fault;
    limits =
        Optional.ofNullable(profile.faults().get(fault))
            .or(() -> Optional.ofNullable(profile.lumbarFaults().get(fault)))
            .orElseThrow();
  }

  /** What to simulate. */
  double amount() {
    return PAST_MARGIN * margin(Optional.empty());
  }

  /** What to simulate of this person: a rounded back is judged by how far the own back rounds. */
  double amount(Person person, Optional<OwnMeans> own) {
    return limits instanceof FlexionLimits
        ? ROUNDED * person.mobility().lumbarFlexion() - usualRounding(own)
        : amount();
  }

  /** From a person's own to the cue threshold. */
  double margin(Optional<PersonalReference> reference, Person person, Optional<OwnMeans> own) {
    return limits instanceof FlexionLimits flexion
        ? flexion.cueShare() / 100 * person.mobility().lumbarFlexion() - usualRounding(own)
        : margin(reference);
  }

  /** From a person's own to the cue threshold, the largest of the profile without a reference. */
  double margin(Optional<PersonalReference> reference) {
    if (limits instanceof DeviationLimits deviation) {
      return margin(deviation, reference);
    }
    if (limits instanceof TuckLimits tuck) {
      return tuck.margin();
    }
    if (limits instanceof SideLimits side) {
      return side.sideMargin();
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

  /** Whether there is none before the turn: until then the tilt that is missing may still come. */
  boolean showsAtTurn() {
    return limits instanceof DeviationLimits deviation
        && deviation.direction() == Direction.LESS
        && deviation.measure() == Feature.TILT_RANGE;
  }

  /** Whether the wearer is told of it while it is there; depth is a choice. */
  boolean isTold() {
    return !(limits instanceof DepthLimits);
  }

  /** In words. */
  String words() {
    if (limits instanceof FlexionLimits) {
      return String.format(Locale.ROOT, "%.0f %% of the own", 100 * ROUNDED);
    }
    return String.format(
        Locale.ROOT, "%.3g%s", amount(), limits instanceof DepthLimits ? " %" : "°");
  }

  private static double usualRounding(Optional<OwnMeans> own) {
    return own.map(OwnMeans::lumbarPeakDegrees).orElse(0.0);
  }

  private static double margin(DeviationLimits limits, Optional<PersonalReference> reference) {
    return reference
        .flatMap(known -> known.feature(limits.measure()))
        .map(own -> limits.deviations() * own.standardDeviation())
        .map(spread -> Math.max(limits.leastMargin(), Math.min(limits.largestMargin(), spread)))
        .orElse(limits.largestMargin());
  }
}
