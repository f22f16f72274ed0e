package com.backaware.planner.phase;

import static com.backaware.planner.Training.CATALOGUE;
import static com.backaware.planner.Training.MONDAY;
import static com.backaware.planner.Training.clean;
import static com.backaware.planner.Training.session;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.backaware.planner.history.History;
import com.backaware.planner.history.TrainingSession;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressionTest {
  private static final PhaseState START = new PhaseState(TrainingPhase.MOVEMENT_QUALITY, MONDAY);
  private static final PhaseState CAPACITY = new PhaseState(TrainingPhase.WORK_CAPACITY, MONDAY);

  @Test
  void gates_withoutHistory_areAllOpenAtZero() {
    assertThat(Progression.gates(START, History.empty(), CATALOGUE))
        .extracting(GateStatus::id, GateStatus::met, GateStatus::have, GateStatus::need)
        .containsExactly(tuple("practice", false, 0, 3), tuple("clean-squats", false, 0, 2));
  }

  @Test
  void advance_afterThreeSessionsTwoOfThemCleanSquats_goesOnSinceTheLastSession() {
    History history =
        history(clean(0, "squat", 1, 10), clean(2, "plank", 1, 5), clean(4, "goblet-squat", 2, 5));

    PhaseState next = Progression.advance(START, history, CATALOGUE);

    assertThat(next)
        .isEqualTo(
            new PhaseState(TrainingPhase.WORK_CAPACITY, history.latest().orElseThrow().endedAt()));
  }

  @Test
  void advance_withSquatsThatAreOftenFlagged_stays() {
    History history =
        history(
            session(0, "squat", 1, 10, 2, Map.of("BUTT_WINK", 2)),
            session(2, "squat", 1, 10, 2, Map.of("BUTT_WINK", 2)),
            clean(4, "squat", 1, 10));

    assertThat(Progression.advance(START, history, CATALOGUE)).isEqualTo(START);
  }

  @Test
  void advance_withOnlyAnUnknownExercise_stays() {
    History history =
        history(
            clean(0, "levitation", 1, 10),
            clean(1, "levitation", 1, 10),
            clean(2, "levitation", 1, 10));

    assertThat(Progression.advance(START, history, CATALOGUE)).isEqualTo(START);
  }

  @Test
  void advance_fromWorkCapacity_needsTheWeeksToo() {
    TrainingSession[] eight = new TrainingSession[8];
    for (int i = 0; i < eight.length; i++) {
      eight[i] = clean(i + 1, "squat", 3, 15);
    }

    assertThat(Progression.gates(CAPACITY, history(eight), CATALOGUE))
        .extracting(GateStatus::met)
        .containsExactly(true, true, false);
    eight[7] = clean(29, "squat", 3, 15);
    assertThat(Progression.advance(CAPACITY, history(eight), CATALOGUE).phase())
        .isEqualTo(TrainingPhase.MAXIMAL_STRENGTH);
  }

  @Test
  void gates_ofALaterPhase_doNotCountWhatWasBeforeIt() {
    PhaseState later =
        new PhaseState(TrainingPhase.WORK_CAPACITY, clean(5, "squat", 1, 15).startedAt());

    assertThat(
            Progression.gates(
                later, history(clean(1, "squat", 1, 15), clean(6, "squat", 1, 15)), CATALOGUE))
        .first()
        .extracting(GateStatus::have)
        .isEqualTo(1);
  }

  @Test
  void gates_ofTheLastPhase_areNone() {
    PhaseState last = new PhaseState(TrainingPhase.MAXIMAL_STRENGTH, MONDAY);

    assertThat(Progression.gates(last, History.empty(), CATALOGUE)).isEmpty();
    assertThat(Progression.advance(last, history(clean(1, "squat", 1, 5)), CATALOGUE))
        .isEqualTo(last);
  }

  private static History history(TrainingSession... sessions) {
    History history = History.empty();
    for (TrainingSession session : List.of(sessions)) {
      history = history.with(session);
    }
    return history;
  }
}
