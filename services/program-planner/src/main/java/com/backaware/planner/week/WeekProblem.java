package com.backaware.planner.week;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A week to be filled, and the filled week. */
@PlanningSolution
@SuppressWarnings("UnusedVariable") // The optimiser reads the facts.
public class WeekProblem {
  @PlanningEntityCollectionProperty private List<Place> places = List.of();

  @ValueRangeProvider @ProblemFactCollectionProperty private List<Offer> offers = List.of();

  @ProblemFactCollectionProperty private List<Target> targets = List.of();

  @ProblemFactProperty private @Nullable Limits limits;

  @PlanningScore private @Nullable HardSoftScore score;

  /** For the optimiser, which copies problems. */
  public WeekProblem() {}

  WeekProblem(List<Place> places, List<Offer> offers, List<Target> targets, Limits limits) {
    this.places = places;
    this.offers = offers;
    this.targets = targets;
    this.limits = limits;
  }

  List<Place> places() {
    return places;
  }

  List<Offer> offers() {
    return offers;
  }

  @Nullable HardSoftScore score() {
    return score;
  }
}
