package com.backaware.planner.intake;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person has told.
 *
 * @param goals in the order of their weight; may be empty
 * @param daysPerWeek to train on, {@value #MIN_DAYS} to {@value #MAX_DAYS}
 * @param minutesPerDay that a workout may take, {@value #MIN_MINUTES} to {@value #MAX_MINUTES}
 * @param preferredDays may be empty
 * @param equipment identifiers of what there is; null when it was not told
 * @param experience by their own word
 * @param excluded ids of exercises that are never planned
 * @param painNow 0 to 10
 * @param healthYes questions that were answered with yes
 * @param cleared whether a professional has agreed to training in spite of them
 * @param note in the person's own words; may be empty
 */
public record Intake(
    List<Goal> goals,
    int daysPerWeek,
    int minutesPerDay,
    List<DayOfWeek> preferredDays,
    @Nullable List<String> equipment,
    Experience experience,
    List<String> excluded,
    int painNow,
    List<HealthQuestion> healthYes,
    boolean cleared,
    String note) {

  /** Fewest days. */
  public static final int MIN_DAYS = 1;

  /** Most days: every one. */
  public static final int MAX_DAYS = 7;

  /** The shortest workout that holds a warm-up and a lift (chosen). */
  public static final int MIN_MINUTES = 10;

  /** The longest workout (chosen). */
  public static final int MAX_MINUTES = 180;

  /** What is planned for as long as nobody has told anything. All figures chosen. */
  public static final Intake UNTOLD =
      new Intake(
          List.of(), 3, 60, List.of(), null, Experience.NEW, List.of(), 0, List.of(), false, "");

  /** What every household has, or can do with (chosen): a blanket, a broomstick. */
  private static final Set<String> HOUSEHOLD = Set.of("mat", "dowel");

  /** Takes copies of the lists. */
  public Intake {
    goals = List.copyOf(goals);
    preferredDays = List.copyOf(preferredDays);
    equipment = equipment == null ? null : List.copyOf(equipment);
    excluded = List.copyOf(excluded);
    healthYes = List.copyOf(healthYes);
  }

  /** What of a catalogue may be planned at all. */
  public Catalogue permitted(Catalogue catalogue) {
    return catalogue.only(exercise -> !excludes(exercise) && equipped(exercise));
  }

  /** Whether an exercise must never be planned. */
  public boolean excludes(Exercise exercise) {
    return excluded.contains(exercise.id());
  }

  /** Whether everything that an exercise needs is there. */
  public boolean equipped(Exercise exercise) {
    return exercise.equipment().stream().allMatch(this::has);
  }

  boolean has(String item) {
    return equipment == null || HOUSEHOLD.contains(item) || equipment.contains(item);
  }
}
