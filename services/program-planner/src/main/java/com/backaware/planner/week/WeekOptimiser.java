package com.backaware.planner.week;

import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.constructionheuristic.ConstructionHeuristicPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.localsearch.LocalSearchType;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.monitoring.MonitoringConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;

/**
 * Fills weeks. It stops after a number of steps or moves, never by the clock, so that the same week
 * is filled the same way on every machine.
 */
final class WeekOptimiser {
  /** As weeks are planned; the steps chosen, where more hardly change the score. */
  static final WeekOptimiser THOROUGH = new WeekOptimiser(4000);

  private static final long SEED = 0;

  /**
   * Moves tried per step, on average, at most. Chosen: a step ends with a move that is accepted,
   * and where nothing can be bettered there is none.
   */
  private static final long MOVES_PER_STEP = 20;

  private final SolverFactory<WeekProblem> factory;

  /** An optimiser that searches for so many steps, 1 or more. */
  WeekOptimiser(int steps) {
    this.factory =
        SolverFactory.create(
            new SolverConfig()
                .withSolutionClass(WeekProblem.class)
                .withEntityClasses(Place.class)
                .withConstraintProviderClass(WeekConstraints.class)
                .withRandomSeed(SEED)
                // Gauges per search would pile up in the service's registry.
                .withMonitoringConfig(new MonitoringConfig().withSolverMetricList(List.of()))
                .withPhases(
                    new ConstructionHeuristicPhaseConfig(),
                    new LocalSearchPhaseConfig()
                        .withLocalSearchType(LocalSearchType.LATE_ACCEPTANCE)
                        .withTerminationConfig(
                            new TerminationConfig()
                                .withStepCountLimit(steps)
                                .withMoveCountLimit(MOVES_PER_STEP * steps))));
  }

  SolverFactory<WeekProblem> factory() {
    return factory;
  }

  WeekProblem fill(WeekProblem problem) {
    return factory.buildSolver().solve(problem);
  }
}
