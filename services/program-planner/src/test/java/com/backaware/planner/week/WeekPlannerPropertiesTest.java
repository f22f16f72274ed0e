package com.backaware.planner.week;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.phase.TrainingPhase;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** The hard rules, told a second time without the optimiser, for people of all kinds. */
final class WeekPlannerPropertiesTest {
  private static final Map<TrainingPhase, Integer> MOST_SETS =
      Map.of(
          TrainingPhase.MOVEMENT_QUALITY, 8,
          TrainingPhase.WORK_CAPACITY, 10,
          TrainingPhase.MAXIMAL_STRENGTH, 10);

  /** A short search: what must hold has to hold after every step, so that a thousand can ask. */
  private static final WeekOptimiser HASTY = new WeekOptimiser(20);

  @Property(tries = 1000, shrinking = ShrinkingMode.OFF)
  void plan_inHasteForAThousand_breaksNoHardRule(@ForAll("requests") WeekRequest request) {
    expectHardRules(request, new WeekPlanner(request).plan(HASTY));
  }

  @Property(tries = 40, shrinking = ShrinkingMode.OFF)
  void plan_forAnybody_breaksNoHardRule(@ForAll("requests") WeekRequest request) {
    expectHardRules(request, new WeekPlanner(request).plan());
  }

  @Property(tries = 20, shrinking = ShrinkingMode.OFF)
  void plan_ofTheSameRequest_isTheSame(@ForAll("requests") WeekRequest request) {
    assertThat(new WeekPlanner(request).plan()).isEqualTo(new WeekPlanner(request).plan());
  }

  @Provide
  static Arbitrary<WeekRequest> requests() {
    return People.requests();
  }

  private static void expectHardRules(WeekRequest request, Week week) {
    assertThat(week.days()).hasSize(request.daysPerWeek());
    assertThat(week.days()).extracting(WeekDay::date).isSorted().doesNotHaveDuplicates();
    for (WeekDay day : week.days()) {
      expectPermittedAndOnce(request, day);
      expectTime(request, day);
      expectRest(request, week, day);
      assertThat(day.date()).isBetween(request.from(), request.from().plusDays(6));
      int lifts =
          day.items().stream()
              .filter(WeekPlannerPropertiesTest::lift)
              .mapToInt(WeekItem::sets)
              .sum();
      assertThat(lifts).isLessThanOrEqualTo(16);
    }
    expectMostSets(request, week);
  }

  private static void expectPermittedAndOnce(WeekRequest request, WeekDay day) {
    assertThat(day.items()).extracting(WeekItem::exerciseId).doesNotHaveDuplicates();
    for (WeekItem item : day.items()) {
      Exercise exercise = request.permitted().find(item.exerciseId()).orElseThrow();
      assertThat(request.phase() == TrainingPhase.MOVEMENT_QUALITY && exercise.demanding())
          .isFalse();
      assertThat(item.why()).endsWith(".");
    }
  }

  private static void expectTime(WeekRequest request, WeekDay day) {
    int seconds =
        day.items().stream()
            .mapToInt(
                item ->
                    request
                        .timing()
                        .seconds(
                            request.permitted().find(item.exerciseId()).orElseThrow(), item.sets()))
            .sum();
    assertThat(seconds).isLessThanOrEqualTo(request.minutesPerDay() * 60);
    assertThat(day.minutes()).isLessThanOrEqualTo(request.minutesPerDay());
  }

  private static void expectRest(WeekRequest request, Week week, WeekDay day) {
    for (WeekItem item : day.items()) {
      if (lift(item)) {
        assertThat(trained(week, day.date().plusDays(1), item.pattern())).isFalse();
        assertThat(trained(week, day.date().minusDays(6), item.pattern())).isFalse();
        assertThat(before(request, day.date().minusDays(1), item.pattern())).isFalse();
      }
    }
  }

  private static boolean trained(Week week, LocalDate date, Pattern pattern) {
    return week.days().stream()
        .filter(day -> day.date().equals(date))
        .flatMap(day -> day.items().stream())
        .anyMatch(item -> item.pattern() == pattern);
  }

  private static boolean before(WeekRequest request, LocalDate date, Pattern pattern) {
    return request.sessions().stream()
        .filter(session -> LocalDate.ofInstant(session.startedAt(), ZoneOffset.UTC).equals(date))
        .anyMatch(session -> request.permitted().trains(session.exerciseId(), pattern));
  }

  private static void expectMostSets(WeekRequest request, Week week) {
    Map<Pattern, Integer> sets = new EnumMap<>(Pattern.class);
    week.items().forEach(item -> sets.merge(item.pattern(), item.sets(), Integer::sum));
    sets.forEach(
        (pattern, count) -> {
          boolean prepares = pattern == Pattern.CORE || pattern == Pattern.MOBILITY;
          assertThat(count)
              .as(pattern.id())
              .isLessThanOrEqualTo(prepares ? 21 : MOST_SETS.get(request.phase()));
        });
  }

  private static boolean lift(WeekItem item) {
    return item.pattern() != Pattern.CORE && item.pattern() != Pattern.MOBILITY;
  }
}
