package com.backaware.planner.workout;

import com.backaware.planner.catalogue.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One exercise of a workout.
 *
 * @param exerciseId in the catalogue
 * @param name to show
 * @param pattern what it trains
 * @param sets 1 or more
 * @param repetitions per set (per side where the exercise has sides); null for a hold
 * @param holdSeconds per set; null for repetitions
 * @param loadKilograms to use; null without load or while it is not known
 * @param restSeconds between sets
 * @param advice how hard
 * @param why it is in this workout
 */
public record Block(
    String exerciseId,
    String name,
    Pattern pattern,
    int sets,
    @Nullable Integer repetitions,
    @Nullable Integer holdSeconds,
    @Nullable Double loadKilograms,
    int restSeconds,
    String advice,
    String why) {}
