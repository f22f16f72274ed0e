package com.backaware.planner.week;

import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.phase.TrainingPhase;
import java.util.ArrayList;
import java.util.List;

/** How much of each pattern a week should and may have. */
final class Doses {
  /** Lifts come twice a week (ACSM 2026). */
  private static final int LIFT_DAYS = 2;

  /** What a day with a pattern is worth: the four main ones most (chosen). */
  private static final int MAIN = 4;

  private static final int PREPARATION = 2;
  private static final int EXTRA = 1;

  /** Sets of one exercise: 2 to 3 (ACSM 2026); of preparation chosen. */
  private static final List<Integer> LIFT_SETS = List.of(2, 3);

  private static final List<Integer> PREPARATION_SETS = List.of(1, 2);

  /** Sets of lifts that one day may have (chosen). */
  static final int MOST_LIFT_SETS = 16;

  /** Sets of a main pattern in a week (chosen: about twice 2 to 3). */
  private static final int MAIN_SETS = 6;

  /** A week may have so many sets of a lifting pattern (chosen). */
  private static final int MOST_LIGHT_SETS = 8;

  private static final int MOST_LOADED_SETS = 10;
  private static final int PREPARED_DAYS_SETS = 2;
  private static final int MOST_PREPARATION_SETS = 21;

  private Doses() {}

  static List<Integer> sets(Pattern pattern) {
    return pattern == Pattern.CORE || pattern == Pattern.MOBILITY ? PREPARATION_SETS : LIFT_SETS;
  }

  static List<Target> targets(WeekRequest request) {
    boolean light = request.phase() == TrainingPhase.MOVEMENT_QUALITY;
    int most = light ? MOST_LIGHT_SETS : MOST_LOADED_SETS;
    int days = request.daysPerWeek();
    int mobility = PREPARED_DAYS_SETS * days * (request.flexible() ? 2 : 1);
    List<Target> targets = new ArrayList<>();
    for (Pattern lift : List.of(Pattern.SQUAT, Pattern.HINGE, Pattern.PUSH, Pattern.PULL)) {
      targets.add(new Target(lift, LIFT_DAYS, MAIN_SETS, most, MAIN));
    }
    int lunges = request.oneSided() ? LIFT_DAYS : 1;
    targets.add(new Target(Pattern.LUNGE, lunges, 2 * lunges, most, EXTRA));
    targets.add(
        new Target(
            Pattern.CORE, days, PREPARED_DAYS_SETS * days, MOST_PREPARATION_SETS, PREPARATION));
    targets.add(new Target(Pattern.MOBILITY, days, mobility, MOST_PREPARATION_SETS, PREPARATION));
    return targets;
  }
}
