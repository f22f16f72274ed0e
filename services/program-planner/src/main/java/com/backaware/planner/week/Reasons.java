package com.backaware.planner.week;

import ai.timefold.solver.core.api.score.analysis.ConstraintAnalysis;
import ai.timefold.solver.core.api.score.analysis.ScoreAnalysis;
import ai.timefold.solver.core.api.score.buildin.hardsoft.HardSoftScore;
import ai.timefold.solver.core.api.solver.ScoreAnalysisFetchPolicy;
import ai.timefold.solver.core.api.solver.SolutionManager;
import com.backaware.planner.catalogue.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Says why a place was given what it has: the best other offer is tried in its stead, and the rule
 * that would lose most by it is the reason.
 */
final class Reasons {
  private static final SolutionManager<WeekProblem, HardSoftScore> ANALYST =
      SolutionManager.create(WeekOptimiser.THOROUGH.factory());

  private final WeekProblem week;
  private final Trained trained;
  private final ScoreAnalysis<HardSoftScore> score;

  /** The reasons of a filled week. */
  Reasons(WeekProblem week, Trained trained) {
    this.week = week;
    this.trained = trained;
    this.score = analysis();
  }

  /**
   * One trial.
   *
   * @param other what was tried instead
   * @param worth what is lost with it, in points
   * @param rule that loses most; null when none does
   */
  private record Trial(Offer other, int worth, @Nullable Rule rule) {}

  /** Why a place has what it has. */
  String of(Place place) {
    return opposite(place.pattern())
        .flatMap(opposite -> best(place, opposite))
        .filter(Reasons::isBalance)
        .filter(
            trial -> trained.pushed() > trained.pulled() || trial.rule() == Rule.SQUAT_AND_HINGE)
        .or(() -> best(place, place.pattern()))
        .map(trial -> sentence(place, trial))
        .orElse(
            "The only one for " + place.pattern().id() + " that your phase and your wishes leave.");
  }

  private static boolean isBalance(Trial trial) {
    return trial.rule() == Rule.PUSH_AND_PULL || trial.rule() == Rule.SQUAT_AND_HINGE;
  }

  private static Optional<Pattern> opposite(Pattern pattern) {
    return switch (pattern) {
      case PULL -> Optional.of(Pattern.PUSH);
      case HINGE -> Optional.of(Pattern.SQUAT);
      case SQUAT, LUNGE, PUSH, CORE, MOBILITY -> Optional.empty();
    };
  }

  /** The trial that loses least, among the offers of a pattern with as many sets. */
  private Optional<Trial> best(Place place, Pattern pattern) {
    Offer given = place.filled();
    return week.offers().stream()
        .filter(offer -> offer.pattern() == pattern && offer.sets() == given.sets())
        .filter(offer -> !onTheDay(offer, place))
        .map(offer -> trial(place, offer))
        .min(Comparator.comparingInt(Trial::worth));
  }

  private boolean onTheDay(Offer offer, Place place) {
    return week.places().stream()
        .filter(other -> other.day() == place.day())
        .map(Place::offer)
        .anyMatch(there -> there != null && there.exercise().id().equals(offer.exercise().id()));
  }

  private Trial trial(Place place, Offer other) {
    Offer given = place.filled();
    place.give(other);
    ScoreAnalysis<HardSoftScore> tried = analysis();
    place.give(given);
    Optional<Rule> rule =
        Stream.of(Rule.values())
            .filter(candidate -> loss(candidate, tried) > 0)
            .max(Comparator.comparingInt(candidate -> loss(candidate, tried)));
    return new Trial(other, worth(score.score()) - worth(tried.score()), rule.orElse(null));
  }

  private int loss(Rule rule, ScoreAnalysis<HardSoftScore> tried) {
    return worth(of(rule, score)) - worth(of(rule, tried));
  }

  private static HardSoftScore of(Rule rule, ScoreAnalysis<HardSoftScore> analysis) {
    ConstraintAnalysis<HardSoftScore> found = analysis.getConstraintAnalysis(rule.name());
    return found == null ? HardSoftScore.ZERO : found.score();
  }

  /** A broken rule weighs more than any wish. */
  private static int worth(HardSoftScore points) {
    return points.hardScore() * Rule.HARD_WORTH + points.softScore();
  }

  private ScoreAnalysis<HardSoftScore> analysis() {
    return ANALYST.analyze(week, ScoreAnalysisFetchPolicy.FETCH_SHALLOW);
  }

  private String sentence(Place place, Trial trial) {
    String other = trial.other().exercise().name();
    String instead = place.filled().exercise().name() + " instead of " + other + ": ";
    Rule rule = trial.rule();
    return rule == null
        ? "One of several that do equally well; it takes turns with " + other + "."
        : instead + words(rule, other, trial.other());
  }

  private String words(Rule rule, String other, Offer tried) {
    return switch (rule) {
      case TIME -> "it fits into your minutes.";
      case TWICE_IN_A_DAY, REPETITION -> other + " has its turn on another day.";
      case RECOVERY, RECOVERY_FROM_BEFORE -> tried.pattern().id() + " needs its day of rest.";
      case MOST_SETS, MOST_LIFT_SETS -> "there is enough of " + tried.pattern().id() + " already.";
      case DAYS, SETS -> "the week has too little of it otherwise.";
      case PUSH_AND_PULL -> "you have pushed " + trained.howMuchMore() + " you pulled.";
      case SQUAT_AND_HINGE -> "squat and hinge get the same.";
      case VARIETY -> other + " was in " + tried.weeksLately() + " of your last four weeks.";
      case PROGRESS -> "you are climbing its steps, and they go on.";
      case SPLIT_PATTERN -> "one exercise a day for each movement.";
      case HABIT -> "it answers what the belt finds most often.";
      case EVEN_DAYS -> "the days stay equally long.";
    };
  }

  /** What shaped the week as a whole. */
  List<String> week() {
    List<String> why = new ArrayList<>();
    if (trained.tilt() > 0) {
      why.add(
          "You have pushed %s you pulled lately, so pull gets more sets this week."
              .formatted(trained.howMuchMore()));
    }
    if (sets(Pattern.PUSH) == sets(Pattern.PULL) && sets(Pattern.PUSH) > 0) {
      why.add("Push and pull get the same number of sets.");
    }
    if (sets(Pattern.CORE) > 0 && sets(Pattern.MOBILITY) > 0) {
      why.add("Core and flexibility are in, as in every week.");
    }
    why.add("No movement is loaded on two days in a row.");
    return why;
  }

  private int sets(Pattern pattern) {
    return week.places().stream()
        .map(Place::offer)
        .filter(offer -> offer != null && offer.pattern() == pattern)
        .mapToInt(offer -> offer == null ? 0 : offer.sets())
        .sum();
  }
}
