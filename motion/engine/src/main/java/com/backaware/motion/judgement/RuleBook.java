package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DepthLimits;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.FaultLimits;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.TuckLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rules of an exercise for one wearer, in the order in which their faults are told. */
public final class RuleBook {
  private final ExerciseProfile profile;
  private final Optional<PersonalReference> reference;
  private final List<FaultRule> rules;

  /** Makes the rules of a profile, against the wearer's reference where there is one. */
  public RuleBook(ExerciseProfile profile, Optional<PersonalReference> reference) {
    this.profile = profile;
    this.reference = reference;
    List<FaultRule> made = new ArrayList<>();
    profile.faults().forEach((fault, limits) -> made.add(rule(fault, limits)));
    rules = Collections.unmodifiableList(made);
  }

  /** The rules. */
  public List<FaultRule> rules() {
    return rules;
  }

  /** What a reference has to remember of a clean repetition. */
  public Map<Feature, Double> features(MeasuredRepetition repetition) {
    Map<Feature, Double> features = new EnumMap<>(Feature.class);
    rules.forEach(rule -> rule.addFeatures(repetition, features));
    return features;
  }

  private FaultRule rule(Fault fault, FaultLimits limits) {
    if (limits instanceof DepthLimits depth) {
      return new DepthRule(depth, depth());
    }
    if (limits instanceof TuckLimits tuck) {
      return new TuckRule(
          OwnTuck.of(
              tuck, usualDepth(), depth(), own(Feature.BOTTOM_TUCK), own(Feature.BOTTOM_TILT)));
    }
    DeviationLimits deviation = (DeviationLimits) limits;
    return new DeviationRule(
        fault,
        deviation.measure(),
        OwnLimit.of(deviation, own(deviation.measure())),
        profile.cue().lookAheadSeconds());
  }

  private Optional<Statistic> own(Feature feature) {
    return reference.flatMap(known -> known.feature(feature));
  }

  /** A mean depth below what counts as a repetition is taken as unknown. */
  private Optional<Statistic> depth() {
    return own(Feature.DEPTH_METRES)
        .filter(own -> own.mean() >= profile.repetition().leastDepthMetres());
  }

  private double usualDepth() {
    return profile.faults().get(Fault.PARTIAL_DEPTH) instanceof DepthLimits depth
        ? depth.usualDepth()
        : profile.repetition().leastDepthMetres();
  }
}
