package com.backaware.planner.workout;

import static com.backaware.planner.Training.CATALOGUE;
import static com.backaware.planner.Training.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.planner.Training;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.History;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.progression.Change;
import com.backaware.planner.progression.ExerciseProgress;
import com.backaware.planner.progression.Standing;
import com.backaware.planner.week.Week;
import com.backaware.planner.week.WeekDay;
import com.backaware.planner.week.WeekItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WorkoutComposerTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);

  @Test
  void next_ofADayWithASquat_isASquatDayInTheOrderOfTheWeek() {
    Workout workout = next(TrainingPhase.WORK_CAPACITY, Map.of());

    assertThat(workout.title()).isEqualTo("Work capacity · squat day");
    assertThat(workout.mainExerciseId()).isEqualTo("back-squat");
    assertThat(workout.blocks())
        .extracting(Block::exerciseId)
        .containsExactly("cat-camel", "plank", "back-squat", "row");
    assertThat(workout.blocks()).extracting(Block::sets).containsExactly(2, 2, 3, 3);
    assertThat(workout.why()).endsWith("Because.");
  }

  @Test
  void next_whenEveryDayIsDone_hasNoBlocks() {
    Workout workout =
        new WorkoutComposer(situation(TrainingPhase.WORK_CAPACITY, Map.of()))
            .next("w-1", week().trained());

    assertThat(workout.blocks()).isEmpty();
    assertThat(workout.title()).isEqualTo("Work capacity · upper body and core day");
  }

  @Test
  void next_inWorkCapacity_asksForUpToFifteenAtSixtyToSixtyFivePercent() {
    Block first = main(next(TrainingPhase.WORK_CAPACITY, Map.of()));
    Block third =
        main(
            next(
                TrainingPhase.WORK_CAPACITY,
                Map.of("back-squat", at(2, null, Change.MORE_REPETITIONS))));

    assertThat(first.repetitions()).isEqualTo(10);
    assertThat(first.advice()).contains("60 to 65 %");
    assertThat(third.repetitions()).isEqualTo(15);
  }

  @Test
  void next_afterMoreLoadWasEarned_namesIt() {
    Block known =
        main(
            next(TrainingPhase.WORK_CAPACITY, Map.of("back-squat", at(0, 62.5, Change.MORE_LOAD))));
    Block unknown =
        main(
            next(TrainingPhase.WORK_CAPACITY, Map.of("back-squat", at(0, null, Change.MORE_LOAD))));

    assertThat(known.loadKilograms()).isEqualTo(62.5);
    assertThat(known.advice()).contains("take 62.5 kg and start again with 10");
    assertThat(unknown.loadKilograms()).isNull();
    assertThat(unknown.advice()).contains("add 2 to 10 % load");
  }

  @Test
  void next_afterSquatsThatTucked_saysWhatComesFirst() {
    Workout workout =
        next(
            TrainingPhase.MOVEMENT_QUALITY,
            Map.of(),
            session(0, "squat", 1, 10, 3, Map.of("BUTT_WINK", 3)));

    assertThat(workout.why().get(0))
        .isEqualTo(
            "Your pelvis tucked under in 3 of 10 repetitions of Squat lately, so hip and ankle"
                + " mobility comes first.");
  }

  @Test
  void next_namesTheFirstOpenGate() {
    Situation situation =
        new Situation(
            CATALOGUE,
            TrainingPhase.MOVEMENT_QUALITY,
            List.of(new GateStatus("practice", "Three sessions with the belt", false, 1, 3)),
            History.empty(),
            Map.of());

    assertThat(new WorkoutComposer(situation).next("w-1", week()).why())
        .contains("Next step towards work capacity: three sessions with the belt (1 of 3).");
  }

  private static Workout next(
      TrainingPhase phase, Map<String, ExerciseProgress> progress, TrainingSession... sessions) {
    return new WorkoutComposer(situation(phase, progress, sessions)).next("w-1", week());
  }

  private static Situation situation(
      TrainingPhase phase, Map<String, ExerciseProgress> progress, TrainingSession... sessions) {
    History history = History.empty();
    for (TrainingSession session : sessions) {
      history = history.with(session);
    }
    return new Situation(CATALOGUE, phase, List.of(), history, progress);
  }

  private static Week week() {
    List<WeekItem> items =
        List.of(
            item("cat-camel", Pattern.MOBILITY, 2),
            item("plank", Pattern.CORE, 2),
            item("back-squat", Pattern.SQUAT, 3),
            item("row", Pattern.PULL, 3));
    return new Week(
        MONDAY,
        TrainingPhase.WORK_CAPACITY,
        List.of(new WeekDay(MONDAY, false, 40, items)),
        List.of("Because."),
        List.of());
  }

  private static WeekItem item(String id, Pattern pattern, int sets) {
    return new WeekItem(id, Training.CATALOGUE.name(id), pattern, sets, "Here.");
  }

  private static ExerciseProgress at(int step, @Nullable Double load, Change change) {
    return ExerciseProgress.at(new Standing(step, 0, load, null, 0, 0, change));
  }

  private static Block main(Workout workout) {
    return workout.blocks().get(2);
  }
}
