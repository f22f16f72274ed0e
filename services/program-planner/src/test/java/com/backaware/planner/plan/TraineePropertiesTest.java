package com.backaware.planner.plan;

import static com.backaware.planner.Training.CATALOGUE;
import static com.backaware.planner.Training.EXERCISES;
import static com.backaware.planner.Training.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.planner.catalogue.Catalogue;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.progression.Change;
import com.backaware.planner.week.Week;
import com.backaware.planner.week.WeekDay;
import com.backaware.planner.workout.Balance;
import com.backaware.planner.workout.Block;
import com.backaware.planner.workout.Workout;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every plan, whatever was trained: 6 random people, 30 sessions each. */
final class TraineePropertiesTest {
  private static final int SESSIONS = 30;
  private static final List<String> FAULTS =
      List.of("BUTT_WINK", "EXCESSIVE_LEAN", "ROUNDING", "OVER_ARCH", "ASYMMETRY", "NEW_FAULT");

  static Stream<Long> seeds() {
    return LongStream.range(0, 6).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWorkout_isBalancedPreparedAndWithinThePhase(long seed) {
    Random random = new Random(seed);
    Trainee trainee = Trainee.fresh("user", session(0, "squat", 0, 0, 0, Map.of()).startedAt());
    for (int day = 0; day < SESSIONS; day++) {
      Trainee before = trainee;
      TrainingSession session = random(random, day);

      trainee = trainee.trained(session, CATALOGUE, session.endedAt());

      Plan plan = Objects.requireNonNull(trainee.plan());
      expectBalance(plan);
      expectLoadsOfThePhase(trainee, plan.nextWorkout());
      expectPhaseIsEarned(before, trainee);
      expectTurns(before, plan);
      assertThat(plan.revision()).isEqualTo(day + 1);
      assertThat(plan.basedOnSessionId()).isEqualTo(session.id());
    }
    assertThat(trainee.history().sessionCount()).isEqualTo(SESSIONS);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void theSameSessions_giveTheSamePlan(long seed) {
    assertThat(trainedAll(seed, CATALOGUE)).isEqualTo(trainedAll(seed, new Catalogue(EXERCISES)));
  }

  private static Trainee trainedAll(long seed, Catalogue catalogue) {
    Random random = new Random(seed);
    Trainee trainee = Trainee.fresh("user", session(0, "squat", 0, 0, 0, Map.of()).startedAt());
    for (int day = 0; day < SESSIONS; day++) {
      TrainingSession session = random(random, day);
      trainee = trainee.trained(session, catalogue, session.endedAt());
    }
    return trainee;
  }

  /** People who move well and people who do not, known and unknown exercises, empty sessions. */
  private static TrainingSession random(Random random, int day) {
    String exercise =
        switch (random.nextInt(6)) {
          case 0, 1, 2 -> "squat";
          case 3 -> "no-such-exercise";
          default -> EXERCISES.get(random.nextInt(EXERCISES.size())).id();
        };
    int repetitions = random.nextInt(20);
    int flagged = random.nextInt(4) > 0 ? 0 : random.nextInt(repetitions + 1);
    String fault = FAULTS.get(random.nextInt(FAULTS.size()));
    int sets = random.nextInt(5);
    return session(
        day,
        exercise,
        sets,
        repetitions,
        flagged,
        flagged * sets == 0 ? Map.of() : Map.of(fault, flagged * sets));
  }

  private static void expectBalance(Plan plan) {
    Week week = Objects.requireNonNull(plan.week());
    assertThat(plan.balance()).isEqualTo(Balance.of(week));
    assertThat(plan.balance().pull() - plan.balance().push()).isBetween(-1, 3);
    assertThat(plan.balance().squat() - plan.balance().hinge()).isBetween(-1, 1);
    assertThat(plan.balance().push()).isPositive();
    assertThat(plan.balance().hinge()).isPositive();
    assertThat(plan.balance().core()).isPositive();
    assertThat(plan.balance().mobility()).isPositive();
    List<Block> blocks = plan.nextWorkout().blocks();
    assertThat(blocks)
        .isNotEmpty()
        .allMatch(block -> (block.repetitions() == null) != (block.holdSeconds() == null));
    assertThat(blocks).extracting(Block::exerciseId).doesNotHaveDuplicates();
  }

  private static void expectLoadsOfThePhase(Trainee trainee, Workout workout) {
    TrainingPhase phase = trainee.phase().phase();
    for (Block block : workout.blocks()) {
      if (phase == TrainingPhase.MOVEMENT_QUALITY) {
        assertThat(block.advice()).doesNotContain("% of what you could lift", "% load");
        assertThat(CATALOGUE.find(block.exerciseId()).orElseThrow().demanding()).isFalse();
      }
      if (phase != TrainingPhase.MAXIMAL_STRENGTH) {
        assertThat(block.advice()).doesNotContain("80 %");
        assertThat(block.repetitions() == null || block.repetitions() >= 8).isTrue();
      }
    }
  }

  private static void expectPhaseIsEarned(Trainee before, Trainee after) {
    Plan plan = Objects.requireNonNull(after.plan());
    if (after.phase().equals(before.phase())) {
      assertThat(plan.gates().isEmpty() || !plan.gates().stream().allMatch(GateStatus::met))
          .isTrue();
    } else {
      assertThat(before.phase().phase().next()).contains(after.phase().phase());
      assertThat(after.progress().values()).allMatch(it -> it.now().change() == Change.START);
    }
  }

  /** A workout that has been trained is not asked for again in the same week. */
  private static void expectTurns(Trainee before, Plan plan) {
    Week week = Objects.requireNonNull(plan.week());
    Week last = before.plan() == null ? null : before.plan().week();
    if (last != null && last.startsOn().equals(week.startsOn())) {
      assertThat(week.days().stream().filter(WeekDay::done).count())
          .isEqualTo(last.days().stream().filter(WeekDay::done).count() + 1);
    } else {
      assertThat(week.days()).noneMatch(WeekDay::done);
    }
  }
}
