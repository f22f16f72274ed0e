package com.backaware.planner.intake;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds wishes that cannot all come true, and what would be possible. */
public final class Wishes {
  private static final List<Pattern> WANTED =
      List.of(
          Pattern.SQUAT, Pattern.HINGE, Pattern.PUSH, Pattern.PULL, Pattern.CORE, Pattern.MOBILITY);

  private final Intake intake;
  private final Catalogue catalogue;

  /** The wishes of a person who chooses from a catalogue. */
  public Wishes(Intake intake, Catalogue catalogue) {
    this.intake = intake;
    this.catalogue = catalogue;
  }

  /** All conflicts, patterns first. */
  public List<Conflict> conflicts() {
    Catalogue permitted = intake.permitted(catalogue);
    List<Conflict> conflicts = new ArrayList<>();
    WANTED.stream()
        .filter(pattern -> permitted.of(pattern).isEmpty())
        .filter(pattern -> !catalogue.of(pattern).isEmpty())
        .map(this::missing)
        .forEach(conflicts::add);
    if (intake.goals().contains(Goal.STRENGTH) && !loads(permitted)) {
      conflicts.add(
          new Conflict(
              "goals",
              "Strength needs load, and nothing that can be loaded is left.",
              "The plan gets harder by lever and tempo; with "
                  + nearest(Exercise::loadable).orElse("weights")
                  + " it could add load."));
    }
    return conflicts;
  }

  private Conflict missing(Pattern pattern) {
    List<Exercise> equipped = catalogue.of(pattern).stream().filter(intake::equipped).toList();
    String left = "No exercise for " + pattern.id() + " is left";
    String goesOn = "The plan goes on without " + pattern.id() + "; ";
    return equipped.isEmpty()
        ? new Conflict(
            "equipment",
            left + ": each needs something that you do not have.",
            goesOn
                + nearest(exercise -> exercise.pattern() == pattern && !intake.excludes(exercise))
                    .map(item -> "with " + item + " it could train it.")
                    .orElse("allow one of those that you excluded."))
        : new Conflict(
            "excluded",
            left + ": you excluded every one that you could do.",
            goesOn + "allow " + equipped.get(0).name() + " to train it.");
  }

  private static boolean loads(Catalogue permitted) {
    return WANTED.stream()
        .flatMap(pattern -> permitted.of(pattern).stream())
        .anyMatch(Exercise::loadable);
  }

  /** The fewest things to get for an exercise of a kind, in words. */
  private Optional<String> nearest(Predicate<Exercise> kind) {
    return WANTED.stream()
        .flatMap(pattern -> catalogue.of(pattern).stream())
        .filter(kind)
        .map(this::lacking)
        .filter(items -> !items.isEmpty())
        .min(Comparator.<List<String>>comparingInt(List::size))
        .map(items -> "a " + String.join(" and a ", items).replace('-', ' '));
  }

  private List<String> lacking(Exercise exercise) {
    return exercise.equipment().stream().filter(item -> !intake.has(item)).sorted().toList();
  }
}
