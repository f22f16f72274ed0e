package com.backaware.motion.judgement.book;

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
import com.backaware.motion.exercise.LeanLimits;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.exercise.SideLimits;
import com.backaware.motion.exercise.TuckLimits;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.MeasuredRepetition;
import com.backaware.motion.judgement.OwnLimit;
import com.backaware.motion.judgement.hinge.HipExtensionRule;
import com.backaware.motion.judgement.side.AsymmetryRule;
import com.backaware.motion.judgement.side.EachSideRule;
import com.backaware.motion.judgement.squat.DepthRule;
import com.backaware.motion.judgement.squat.FormRule;
import com.backaware.motion.judgement.squat.LateTrunkRule;
import com.backaware.motion.judgement.squat.OwnTuck;
import com.backaware.motion.judgement.squat.RecentForm;
import com.backaware.motion.judgement.squat.TuckRule;
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
  private final Optional<RecentForm> form;
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
      MovementLimits limits,
      Optional<PersonalReference> reference,
      Optional<Calibration> calibration) {
    this.profile = profile;
    this.reference = reference;
    leastDepth = limits.leastDepthMetres();
    largestFlexion =
        calibration.map(made -> made.range().lumbarFlexion()).orElseGet(OptionalDouble::empty);
    form = profile.form().map(RecentForm::new);
    List<FaultRule> made = new ArrayList<>();
    profile.lumbarFaults().forEach((fault, joint) -> addJointOnly(fault, joint, made));
    profile.faults().forEach((fault, pelvis) -> made.add(rule(fault, pelvis)));
    if (!own(Feature.HELD_LEAN).isPresent()
        && !profile.faults().containsKey(Fault.HIPS_RISE_EARLY)) {
      form.ifPresent(recent -> made.add(new LateTrunkRule(recent)));
    }
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

  /** Says that a set is over. */
  public void endSet() {
    form.ifPresent(RecentForm::forget);
    rules.forEach(FaultRule::endSet);
  }

  /** Adds the rule of a fault that the pelvis alone does not show. */
  private void addJointOnly(Fault fault, FaultLimits joint, List<FaultRule> made) {
    if (!profile.faults().containsKey(fault) && isKnowable(joint)) {
      made.add(single(fault, joint));
    }
  }

  private FaultRule rule(Fault fault, FaultLimits pelvis) {
    FaultRule alone = single(fault, pelvis);
    FaultLimits joint = profile.lumbarFaults().get(fault);
    return joint == null || !isKnowable(joint)
        ? form.map(recent -> byForm(alone, recent)).orElse(alone)
        : new JointRule(single(fault, joint), alone);
  }

  /** By the recent form, where the wearer's own is not known. */
  private FaultRule byForm(FaultRule rule, RecentForm recent) {
    return switch (rule.fault()) {
      case EXCESSIVE_LEAN ->
          own(Feature.HELD_LEAN).isPresent()
              ? rule
              : new FormRule(rule, recent, RecentForm::leanScore);
      case BUTT_WINK -> tuckKnown() ? rule : new FormRule(rule, recent, RecentForm::tuckScore);
      case PARTIAL_DEPTH ->
          rule instanceof DepthRule usual && !depth().isPresent()
              ? new FormRule(rule, recent, now -> usual.score(now.depth()))
              : rule;
      default -> rule;
    };
  }

  private boolean tuckKnown() {
    return depth().isPresent()
        && own(Feature.BOTTOM_TUCK).isPresent()
        && own(Feature.BOTTOM_TILT).isPresent();
  }

  private boolean isKnowable(FaultLimits joint) {
    return !(joint instanceof FlexionLimits) || largestFlexion.isPresent();
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
      return new FlexionRule(fault, flexion, largestFlexion.getAsDouble(), lookAhead);
    }
    if (limits instanceof LeanLimits lean) {
      OwnLimit own = OwnLimit.of(lean, own(Feature.HELD_LEAN));
      return new DeviationRule(fault, Feature.HELD_LEAN, own, lookAhead);
    }
    if (limits instanceof DeviationLimits deviation && deviation.measure() == Feature.TOP_TILT) {
      return new HipExtensionRule(
          fault, deviation, own(Feature.TOP_TILT), own(Feature.DEPTH_METRES), lookAhead);
    }
    if (limits instanceof DeviationLimits deviation) {
      return deviation.measure() == Feature.LIST
          ? new AsymmetryRule(
              deviation,
              own(Feature.LIST),
              own(Feature.ROTATION),
              own(Feature.TILT_RANGE),
              lookAhead)
          : deviation(fault, deviation.measure(), deviation);
    }
    if (limits instanceof SideLimits side) {
      return new EachSideRule(side, lookAhead);
    }
    throw new IllegalArgumentException(
        fault + " has limits of a hold (" + DriftLimits.class.getSimpleName() + ")");
  }

  private FaultRule deviation(Fault fault, Feature measure, DeviationLimits limits) {
    OwnLimit own = OwnLimit.of(limits, own(measure));
    return new DeviationRule(fault, measure, own, profile.cue().lookAheadSeconds());
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
