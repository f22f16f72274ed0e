package com.backaware.planner.workout;

import static com.backaware.planner.Training.CATALOGUE;
import static com.backaware.planner.Training.clean;
import static com.backaware.planner.Training.session;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.History;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.GateStatus;
import com.backaware.planner.phase.TrainingPhase;
import com.backaware.planner.progression.Change;
import com.backaware.planner.progression.ExerciseProgress;
import com.backaware.planner.progression.Standing;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WorkoutComposerTest {

  @Test
  void next_withoutHistory_leadsWithASquatWithoutBarbell() {
    Workout workout = next(TrainingPhase.MOVEMENT_QUALITY, Map.of());

    assertThat(CATALOGUE.trains(workout.mainExerciseId(), Pattern.SQUAT)).isTrue();
    assertThat(workout.blocks())
        .noneMatch(block -> CATALOGUE.find(block.exerciseId()).orElseThrow().demanding());
    assertThat(workout.blocks().get(0).pattern()).isEqualTo(Pattern.MOBILITY);
    assertThat(workout.why()).anyMatch(why -> why.startsWith("The squat comes first"));
  }

  @Test
  void next_afterASquatThatTucked_leadsWithAHingeAndHipMobility() {
    Workout workout =
        next(
            TrainingPhase.MOVEMENT_QUALITY,
            Map.of(),
            session(0, "squat", 1, 10, 3, Map.of("BUTT_WINK", 3)));

    assertThat(CATALOGUE.trains(workout.mainExerciseId(), Pattern.HINGE)).isTrue();
    assertThat(workout.blocks())
        .extracting(Block::exerciseId)
        .startsWith("hip-switch", "ankle-rock", "dead-bug");
    assertThat(workout.why().get(0))
        .isEqualTo(
            "Your pelvis tucked under in 3 of 10 repetitions of Squat lately, so hip and ankle"
                + " mobility comes first.");
  }

  @Test
  void next_afterAHinge_leadsWithASquat() {
    Workout workout =
        next(
            TrainingPhase.WORK_CAPACITY,
            Map.of(),
            clean(0, "squat", 1, 10),
            clean(1, "deadlift", 1, 10));

    assertThat(CATALOGUE.trains(workout.mainExerciseId(), Pattern.SQUAT)).isTrue();
    assertThat(workout.title()).isEqualTo("Work capacity · squat day");
  }

  @Test
  void next_withAsymmetry_addsALunge() {
    Workout workout =
        next(
            TrainingPhase.WORK_CAPACITY,
            Map.of(),
            session(0, "squat", 1, 10, 3, Map.of("ASYMMETRY", 3)));

    assertThat(workout.blocks()).extracting(Block::exerciseId).contains("lunge", "side-plank");
  }

  @Test
  void next_atTheStepAfterTheLadder_advisesMoreLoad() {
    ExerciseProgress more = at(0, Change.MORE_LOAD);

    Workout workout =
        next(
            TrainingPhase.WORK_CAPACITY,
            Map.of("back-squat", more, "goblet-squat", more),
            clean(0, "deadlift", 1, 10));

    Block main = block(workout, workout.mainExerciseId());
    assertThat(main.repetitions()).isEqualTo(10);
    assertThat(main.advice()).contains("add 2 to 10 % load");
  }

  @Test
  void next_inWorkCapacity_asksForUpToFifteenAtSixtyToSixtyFivePercent() {
    Workout workout = next(TrainingPhase.WORK_CAPACITY, Map.of());

    Block main = block(workout, workout.mainExerciseId());
    assertThat(main.repetitions()).isEqualTo(10);
    assertThat(main.advice()).contains("60 to 65 %");
    assertThat(
            block(
                    next(
                        TrainingPhase.WORK_CAPACITY,
                        Map.of(main.exerciseId(), at(2, Change.MORE_REPETITIONS))),
                    main.exerciseId())
                .repetitions())
        .isEqualTo(15);
  }

  @Test
  void next_namesTheFirstOpenGate() {
    Situation situation =
        new Situation(
            CATALOGUE,
            TrainingPhase.MOVEMENT_QUALITY,
            List.of(new GateStatus("practice", "Three sessions with the belt", false, 1, 3)),
            History.empty(),
            Map.of(),
            60,
            Optional.empty());

    assertThat(new WorkoutComposer(situation).next("w-1").why())
        .contains("Next step towards work capacity: three sessions with the belt (1 of 3).");
  }

  private static Workout next(
      TrainingPhase phase, Map<String, ExerciseProgress> progress, TrainingSession... sessions) {
    History history = History.empty();
    for (TrainingSession session : sessions) {
      history = history.with(session);
    }
    return new WorkoutComposer(
            new Situation(CATALOGUE, phase, List.of(), history, progress, 60, Optional.empty()))
        .next("w-1");
  }

  private static ExerciseProgress at(int step, Change change) {
    return ExerciseProgress.at(new Standing(step, 0, null, null, 0, 0, change));
  }

  private static Block block(Workout workout, String exerciseId) {
    return workout.blocks().stream()
        .filter(block -> block.exerciseId().equals(exerciseId))
        .findFirst()
        .orElseThrow();
  }
}
