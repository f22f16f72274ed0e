package com.backaware.planner.catalogue;

import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;

/**
 * An exercise as planning needs it.
 *
 * @param id identifier, for example {@code squat}
 * @param revision counts the changes of this exercise
 * @param name to show, in English
 * @param pattern what it trains
 * @param equipment identifiers; empty when none is needed
 * @param isometric done as a hold for time
 * @param visibleFaults names of the faults that the belt sees in it
 */
public record Exercise(
    @BsonId String id,
    long revision,
    String name,
    Pattern pattern,
    List<String> equipment,
    boolean isometric,
    List<String> visibleFaults) {

  private static final String BARBELL = "barbell";
  private static final Set<String> DEMANDING = Set.of(BARBELL, "pull-up-bar");
  private static final Set<String> WEIGHTS = Set.of(BARBELL, "dumbbell", "kettlebell", "cable");

  /** Takes copies of the lists. */
  public Exercise {
    equipment = List.copyOf(equipment);
    visibleFaults = List.copyOf(visibleFaults);
  }

  /** Whether it needs strength from the start: a barbell, or one's whole weight on the hands. */
  public boolean demanding() {
    return equipment.stream().anyMatch(DEMANDING::contains);
  }

  /** Whether its load can be raised in steps. */
  public boolean loadable() {
    return equipment.stream().anyMatch(WEIGHTS::contains);
  }
}
