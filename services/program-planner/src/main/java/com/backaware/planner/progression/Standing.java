package com.backaware.planner.progression;

import org.jspecify.annotations.Nullable;

/**
 * How far a person is with one exercise in the present phase.
 *
 * @param step on the {@link Ladder}, 0 or more
 * @param version on the {@link Versions}, 0 is the exercise as described
 * @param loadKilograms to use next; null when it was never told, or there is none
 * @param maximumKilograms estimated one-repetition maximum, the careful end; null when unknown
 * @param atTop sessions in a row that reached the top of the ladder and not more, 0 or 1
 * @param misses sessions in a row with fewer repetitions than asked, 0 or 1
 * @param change what the last session led to
 */
public record Standing(
    int step,
    int version,
    @Nullable Double loadKilograms,
    @Nullable Double maximumKilograms,
    int atTop,
    int misses,
    Change change) {

  /** Nothing trained yet. */
  public static final Standing START = new Standing(0, 0, null, null, 0, 0, Change.START);

  /** The same place, for a reason. */
  Standing held(Change reason) {
    return new Standing(step, version, loadKilograms, maximumKilograms, atTop, misses, reason);
  }

  /** Another step of the ladder, with what was counted forgotten. */
  Standing onStep(int other, Change reason) {
    return new Standing(other, version, loadKilograms, maximumKilograms, 0, 0, reason);
  }

  /** Another version from the start of the ladder. */
  Standing onVersion(int other, Change reason) {
    return new Standing(0, other, loadKilograms, maximumKilograms, 0, 0, reason);
  }

  /** Another load from the start of the ladder. */
  Standing withLoad(@Nullable Double kilograms, Change reason) {
    return new Standing(0, 0, kilograms, maximumKilograms, 0, 0, reason);
  }

  /** The same place, with the load that was really used. */
  Standing used(double kilograms) {
    return new Standing(step, version, kilograms, maximumKilograms, atTop, misses, change);
  }

  /** The same place, with a new estimate of the maximum. */
  Standing estimated(double kilograms) {
    return new Standing(step, version, loadKilograms, kilograms, atTop, misses, change);
  }

  Standing toppedOnce() {
    return new Standing(step, version, loadKilograms, maximumKilograms, 1, 0, Change.CONFIRM_TOP);
  }

  Standing missedOnce() {
    return new Standing(step, version, loadKilograms, maximumKilograms, 0, 1, Change.HELD_SHORT);
  }
}
