package com.backaware.planner.week;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import com.backaware.planner.catalogue.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A place in a day of the week; the optimiser fills it or leaves it empty. */
@PlanningEntity
public class Place {
  @PlanningId private int id;
  private int day;

  @PlanningVariable(allowsUnassigned = true)
  private @Nullable Offer offer;

  /** For the optimiser, which copies places. */
  public Place() {}

  Place(int id, int day) {
    this.id = id;
    this.day = day;
  }

  int id() {
    return id;
  }

  /** Days since the week's first, 0 to 6. */
  int day() {
    return day;
  }

  /** What it was given; null when it is empty. */
  @Nullable Offer offer() {
    return offer;
  }

  void give(@Nullable Offer other) {
    offer = other;
  }

  /** What it was given, where it is known not to be empty. */
  Offer filled() {
    return Objects.requireNonNull(offer);
  }

  Pattern pattern() {
    return filled().pattern();
  }

  int sets() {
    return filled().sets();
  }

  String exerciseId() {
    return filled().exercise().id();
  }
}
