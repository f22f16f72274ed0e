package com.backaware.planner.week;

import static com.backaware.planner.Training.CATALOGUE;
import static com.backaware.planner.Training.clean;
import static com.backaware.planner.week.People.MONDAY;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.TrainingPhase;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WeekPlannerTest {

  @ParameterizedTest
  @EnumSource(TrainingPhase.class)
  void plan_withTimeForEverything_isBalancedAndHasCoreAndFlexibilityEveryDay(TrainingPhase phase) {
    Week week = new WeekPlanner(People.anybody(phase)).plan();

    assertThat(sets(week, Pattern.PUSH)).isEqualTo(sets(week, Pattern.PULL)).isPositive();
    assertThat(sets(week, Pattern.SQUAT)).isEqualTo(sets(week, Pattern.HINGE)).isPositive();
    for (WeekDay day : week.days()) {
      assertThat(day.items())
          .extracting(WeekItem::pattern)
          .contains(Pattern.CORE, Pattern.MOBILITY);
    }
    for (Pattern twice : List.of(Pattern.SQUAT, Pattern.HINGE, Pattern.PUSH, Pattern.PULL)) {
      assertThat(days(week, twice)).as(twice.id()).isGreaterThanOrEqualTo(2);
    }
  }

  @Test
  void plan_afterTwiceAsMuchPushAsPull_pullsMoreAndSaysWhy() {
    List<TrainingSession> sessions =
        List.of(clean(-5, "bench-press", 4, 10), clean(-3, "row", 2, 10));

    Week week = plan(TrainingPhase.WORK_CAPACITY, List.of(), sessions, List.of(), Set.of());

    assertThat(sets(week, Pattern.PULL)).isGreaterThan(sets(week, Pattern.PUSH));
    assertThat(week.why().get(0))
        .isEqualTo(
            "You have pushed twice as much as you pulled lately, so pull gets more sets this"
                + " week.");
    assertThat(week.items())
        .extracting(WeekItem::why)
        .anyMatch(why -> why.endsWith(": you have pushed twice as much as you pulled."));
  }

  @Test
  void plan_withAMainLiftInProgress_keepsIt() {
    Week week =
        plan(
            TrainingPhase.WORK_CAPACITY,
            List.of(),
            List.of(),
            List.of(new PastWeek(List.of("back-squat", "deadlift"))),
            Set.of("back-squat", "deadlift"));

    assertThat(ids(week, Pattern.SQUAT)).filteredOn("back-squat"::equals).hasSizeBetween(2, 3);
    assertThat(ids(week, Pattern.HINGE)).filteredOn("deadlift"::equals).hasSizeBetween(2, 3);
    assertThat(week.items())
        .extracting(WeekItem::why)
        .anyMatch(why -> why.contains("you are climbing its steps"));
  }

  @Test
  void plan_afterWeeksOfTheSameAccessories_takesOthers() {
    PastWeek same = new PastWeek(List.of("row", "plank", "cat-camel"));

    Week week =
        plan(
            TrainingPhase.WORK_CAPACITY,
            List.of(),
            List.of(),
            List.of(same, same, same, same),
            Set.of());

    assertThat(ids(week, Pattern.PULL)).isNotEmpty().doesNotContain("row");
    assertThat(ids(week, Pattern.CORE)).filteredOn("plank"::equals).hasSizeLessThanOrEqualTo(1);
    assertThat(ids(week, Pattern.MOBILITY))
        .filteredOn("cat-camel"::equals)
        .hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void plan_withPreferredDays_takesThem() {
    Week week =
        plan(
            TrainingPhase.WORK_CAPACITY,
            List.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY, DayOfWeek.SATURDAY),
            List.of(),
            List.of(),
            Set.of());

    assertThat(week.days())
        .extracting(WeekDay::date)
        .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(3), MONDAY.plusDays(5));
  }

  @Test
  void plan_theDayAfterSquats_doesNotBeginWithThem() {
    Week week =
        plan(
            TrainingPhase.WORK_CAPACITY,
            List.of(DayOfWeek.MONDAY),
            List.of(clean(-1, "squat", 3, 10)),
            List.of(),
            Set.of());

    assertThat(week.days().get(0).date()).isEqualTo(MONDAY);
    assertThat(week.days().get(0).items())
        .extracting(WeekItem::pattern)
        .doesNotContain(Pattern.SQUAT)
        .contains(Pattern.HINGE);
  }

  @Test
  void trained_dayByDay_endsTheWeekAndIsRemembered() {
    Week week = new WeekPlanner(People.anybody(TrainingPhase.WORK_CAPACITY)).plan();

    Week one = week.trained();

    assertThat(one.next()).contains(week.days().get(1));
    assertThat(one.over(MONDAY.plusDays(6))).isFalse();
    assertThat(one.over(MONDAY.plusDays(7))).isTrue();
    assertThat(one.trained().trained().over(MONDAY)).isTrue();
    assertThat(one.past())
        .singleElement()
        .satisfies(
            past ->
                assertThat(past.exerciseIds())
                    .containsExactlyInAnyOrderElementsOf(
                        week.days().get(0).items().stream().map(WeekItem::exerciseId).toList()));
    assertThat(week.past()).isEmpty();
  }

  private static Week plan(
      TrainingPhase phase,
      List<DayOfWeek> preferred,
      List<TrainingSession> sessions,
      List<PastWeek> past,
      Set<String> inProgress) {
    return new WeekPlanner(
            People.request(CATALOGUE, phase, 3, 60, preferred, sessions, past, inProgress))
        .plan();
  }

  private static List<String> ids(Week week, Pattern pattern) {
    return week.items().stream()
        .filter(item -> item.pattern() == pattern)
        .map(WeekItem::exerciseId)
        .toList();
  }

  private static int sets(Week week, Pattern pattern) {
    return week.items().stream()
        .filter(item -> item.pattern() == pattern)
        .mapToInt(WeekItem::sets)
        .sum();
  }

  private static long days(Week week, Pattern pattern) {
    return week.days().stream()
        .filter(day -> day.items().stream().anyMatch(item -> item.pattern() == pattern))
        .count();
  }
}
