package com.backaware.motion.judgement;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Calibration;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DepthLimits;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.DriftLimits;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.FaultLimits;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.FlexionLimits;
import com.backaware.motion.exercise.RepetitionLimits;
import com.backaware.motion.exercise.TuckLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The rules of an exercise for one wearer, in the order in which their faults are told. */
public final class RuleBook {
  private final ExerciseProfile profile;
  private final double leastDepth;
  private final Optional<PersonalReference> reference;
  private final OptionalDouble largestFlexion;
  private final List<FaultRule> rules;

  /**
   * Makes the rules of a profile.
   *
   * @param limits what counts as a repetition
   * @param reference the wearer's own clean repetitions, where they are known
   * @param calibration the wearer's own range, where it is known
   */
  public RuleBook(
      ExerciseProfile profile,
      RepetitionLimits limits,
      Optional<PersonalReference> reference,
      Optional<Calibration> calibration) {
    this.profile = profile;
    this.reference = reference;
    leastDepth = limits.leastDepthMetres();
    largestFlexion =
        calibration.map(made -> made.range().lumbarFlexion()).orElseGet(OptionalDouble::empty);
    List<FaultRule> made = new ArrayList<>();
    profile.faults().forEach((fault, pelvis) -> made.add(rule(fault, pelvis)));
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

  private FaultRule rule(Fault fault, FaultLimits pelvis) {
    FaultRule alone = single(fault, pelvis);
    FaultLimits joint = profile.lumbarFaults().get(fault);
    boolean knowable = !(joint instanceof FlexionLimits) || largestFlexion.isPresent();
    return joint == null || !knowable ? alone : new JointRule(single(fault, joint), alone);
  }

  private FaultRule single(Fault fault, FaultLimits limits) {
    double lookAhead = profile.cue().lookAheadSeconds();
    if (limits instanceof DepthLimits depth) {
      return new DepthRule(depth, depth());
    }
    if (limits instanceof TuckLimits tuck) {
      return new TuckRule(
          OwnTuck.of(
              tuck, usualDepth(), depth(), own(Feature.BOTTOM_TUCK), own(Feature.BOTTOM_TILT)));
    }
    if (limits instanceof FlexionLimits flexion) {
      return new FlexionRule(fault, flexion, largestFlexion.orElseThrow(), lookAhead);
    }
    if (limits instanceof DeviationLimits deviation) {
      OwnLimit own = OwnLimit.of(deviation, own(deviation.measure()));
      return new DeviationRule(fault, deviation.measure(), own, lookAhead);
    }
    throw new IllegalArgumentException(
        fault + " has limits of a hold (" + DriftLimits.class.getSimpleName() + ")");
  }

  private Optional<Statistic> own(Feature feature) {
    return reference.flatMap(known -> known.feature(feature));
  }

  /** A mean depth below what counts as a repetition is taken as unknown. */
  private Optional<Statistic> depth() {
    return own(Feature.DEPTH_METRES).filter(own -> own.mean() >= leastDepth);
  }

  private double usualDepth() {
    return profile.faults().get(Fault.PARTIAL_DEPTH) instanceof DepthLimits depth
        ? depth.usualDepth()
        : leastDepth;
  }
}
