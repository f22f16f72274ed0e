package com.backaware.planner.week;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.sum;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.lessThan;

import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import com.backaware.planner.catalogue.Pattern;

/**
 * What must hold in a week, and what is wished for. Equipment, exclusions and the limits of the
 * phase need no rule: what they forbid is never offered. All weights chosen.
 */
public class WeekConstraints implements ConstraintProvider {
  private static final int WEEK = 7;
  private static final HardSoftScore BROKEN = HardSoftScore.ONE_HARD;

  @Override
  public Constraint[] defineConstraints(ConstraintFactory factory) {
    return new Constraint[] {
      time(factory),
      twiceInADay(factory),
      recovery(factory),
      recoveryFromBefore(factory),
      mostSets(factory),
      mostLiftSets(factory),
      days(factory),
      sets(factory),
      pushAndPull(factory),
      squatAndHinge(factory),
      variety(factory),
      repetition(factory),
      progress(factory),
      splitPattern(factory),
      habit(factory),
      evenDays(factory)
    };
  }

  Constraint time(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .groupBy(Place::day, sum(place -> place.filled().seconds()))
        .join(Limits.class)
        .filter((day, seconds, limits) -> seconds > limits.secondsPerDay())
        .penalize(BROKEN, (day, seconds, limits) -> seconds - limits.secondsPerDay())
        .asConstraint(Rule.TIME.name());
  }

  Constraint twiceInADay(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(Place.class, equal(Place::day), equal(Place::exerciseId))
        .penalize(BROKEN)
        .asConstraint(Rule.TWICE_IN_A_DAY.name());
  }

  /** A pattern rests for a day, also between the last day and the first of a week like this. */
  Constraint recovery(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.filled().lift())
        .join(
            Place.class,
            equal(Place::pattern),
            equal(place -> (place.day() + 1) % WEEK, Place::day))
        .penalize(BROKEN)
        .asConstraint(Rule.RECOVERY.name());
  }

  Constraint recoveryFromBefore(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.day() == 0 && place.filled().lift())
        .join(Limits.class)
        .filter((place, limits) -> limits.resting().contains(place.pattern()))
        .penalize(BROKEN)
        .asConstraint(Rule.RECOVERY_FROM_BEFORE.name());
  }

  Constraint mostSets(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .groupBy(Place::pattern, sum(Place::sets))
        .join(Target.class, equal((pattern, sets) -> pattern, Target::pattern))
        .filter((pattern, sets, target) -> sets > target.mostSets())
        .penalize(BROKEN, (pattern, sets, target) -> sets - target.mostSets())
        .asConstraint(Rule.MOST_SETS.name());
  }

  Constraint mostLiftSets(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.filled().lift())
        .groupBy(Place::day, sum(Place::sets))
        .join(Limits.class)
        .filter((day, sets, limits) -> sets > limits.mostLiftSets())
        .penalize(BROKEN, (day, sets, limits) -> sets - limits.mostLiftSets())
        .asConstraint(Rule.MOST_LIFT_SETS.name());
  }

  Constraint days(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .groupBy(Place::pattern, countDistinct(Place::day))
        .join(Target.class, equal((pattern, days) -> pattern, Target::pattern))
        .reward(
            HardSoftScore.ofSoft(100),
            (pattern, days, target) -> target.worth() * Math.min(days, target.days()))
        .asConstraint(Rule.DAYS.name());
  }

  /** Up to the target each set counts, beyond it each costs. */
  Constraint sets(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .groupBy(Place::pattern, sum(Place::sets))
        .join(Target.class, equal((pattern, sets) -> pattern, Target::pattern))
        .impact(
            HardSoftScore.ofSoft(60),
            (pattern, sets, target) -> target.sets() - Math.abs(target.sets() - sets))
        .asConstraint(Rule.SETS.name());
  }

  Constraint pushAndPull(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.pattern() == Pattern.PUSH || place.pattern() == Pattern.PULL)
        .groupBy(sum(place -> place.pattern() == Pattern.PULL ? place.sets() : -place.sets()))
        .join(Limits.class)
        .penalize(HardSoftScore.ofSoft(150), (more, limits) -> Math.abs(more - limits.pullTilt()))
        .asConstraint(Rule.PUSH_AND_PULL.name());
  }

  Constraint squatAndHinge(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.filled().mainLift())
        .groupBy(sum(place -> place.pattern() == Pattern.HINGE ? place.sets() : -place.sets()))
        .penalize(HardSoftScore.ofSoft(120), Math::abs)
        .asConstraint(Rule.SQUAT_AND_HINGE.name());
  }

  /** Main lifts are spared: their progression needs them to come again. */
  Constraint variety(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.filled().weeksLately() > 0 && !place.filled().mainLift())
        .penalize(HardSoftScore.ofSoft(15), place -> place.filled().weeksLately())
        .asConstraint(Rule.VARIETY.name());
  }

  Constraint repetition(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> !place.filled().inProgress())
        .join(Place.class, equal(Place::exerciseId), lessThan(Place::day, Place::day))
        .penalize(HardSoftScore.ofSoft(6))
        .asConstraint(Rule.REPETITION.name());
  }

  Constraint progress(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.filled().inProgress() && place.filled().mainLift())
        .reward(HardSoftScore.ofSoft(30))
        .asConstraint(Rule.PROGRESS.name());
  }

  /** A pattern is trained with one exercise a day, so that its sets belong together. */
  Constraint splitPattern(ConstraintFactory factory) {
    return factory
        .forEachUniquePair(Place.class, equal(Place::day), equal(Place::pattern))
        .filter((place, other) -> place.filled().lift())
        .penalize(HardSoftScore.ofSoft(40))
        .asConstraint(Rule.SPLIT_PATTERN.name());
  }

  Constraint habit(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .filter(place -> place.filled().answersHabit())
        .reward(HardSoftScore.ofSoft(40))
        .asConstraint(Rule.HABIT.name());
  }

  /** Squares are smallest when all days take the same time. */
  Constraint evenDays(ConstraintFactory factory) {
    return factory
        .forEach(Place.class)
        .groupBy(Place::day, sum(place -> place.filled().seconds()))
        .penalize(HardSoftScore.ONE_SOFT, (day, seconds) -> seconds / 60 * (seconds / 60) / 60)
        .asConstraint(Rule.EVEN_DAYS.name());
  }
}
