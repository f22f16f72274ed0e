package com.backaware.planner.progression;

import com.backaware.planner.catalogue.Exercise;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The loads that a kind of equipment can be set to.
 *
 * @param lowestKilograms the empty bar, or the lightest weight
 * @param stepKilograms between one load and the next
 */
public record Weights(double lowestKilograms, double stepKilograms) {
  /** Smallest and largest raise (ACSM 2009). */
  static final double MIN_RAISE = 0.02;

  static final double MAX_RAISE = 0.10;

  /** A step back (chosen). */
  private static final double EASE = 0.10;

  /** Sums of steps are not exact; a hundredth of a step is none. */
  private static final double TOLERANCE = 0.01;

  private static final Weights BARBELL = new Weights(20, 2.5);
  private static final Weights CABLE = new Weights(2.5, 2.5);
  private static final Weights DUMBBELL = new Weights(1, 1);
  private static final Weights KETTLEBELL = new Weights(4, 4);

  /** What an exercise is loaded with, usual sizes (chosen); empty when it is not loaded. */
  public static Optional<Weights> of(Exercise exercise) {
    if (exercise.equipment().contains("barbell")) {
      return Optional.of(BARBELL);
    }
    if (exercise.equipment().contains("cable")) {
      return Optional.of(CABLE);
    }
    if (exercise.equipment().contains("dumbbell")) {
      return Optional.of(DUMBBELL);
    }
    return exercise.equipment().contains("kettlebell") ? Optional.of(KETTLEBELL) : Optional.empty();
  }

  /** The heaviest load that can be set and is not above the given one; at least the lowest. */
  public double roundDown(double kilograms) {
    double steps = Math.floor((kilograms - lowestKilograms) / stepKilograms + TOLERANCE);
    return lowestKilograms + Math.max(0, steps) * stepKilograms;
  }

  /**
   * The load after one that was earned.
   *
   * @param share of the load to add, between {@link #MIN_RAISE} and {@link #MAX_RAISE}
   * @return the heaviest within that share, or else the lightest within {@link #MAX_RAISE}; empty
   *     when no step is as small as that
   */
  OptionalDouble raised(double kilograms, double share) {
    double wished = roundDown(kilograms * (1 + share));
    if (wished >= kilograms * (1 + MIN_RAISE) && wished <= kilograms * (1 + share)) {
      return OptionalDouble.of(wished);
    }
    double next = next(kilograms * (1 + MIN_RAISE));
    return next <= kilograms * (1 + MAX_RAISE) + TOLERANCE * stepKilograms
        ? OptionalDouble.of(next)
        : OptionalDouble.empty();
  }

  /** A step back from a load; never more than the load. */
  double eased(double kilograms) {
    return Math.min(kilograms, roundDown(kilograms * (1 - EASE)));
  }

  /** The lightest load that can be set and is not below the given one. */
  double next(double kilograms) {
    double steps = Math.ceil((kilograms - lowestKilograms) / stepKilograms - TOLERANCE);
    return lowestKilograms + Math.max(0, steps) * stepKilograms;
  }
}
