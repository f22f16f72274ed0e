package com.backaware.planner.workout;

import static com.backaware.planner.Training.clean;
import static com.backaware.planner.Training.session;
import static com.backaware.planner.phase.TrainingPhase.MOVEMENT_QUALITY;
import static com.backaware.planner.phase.TrainingPhase.WORK_CAPACITY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private static final Map<String, Integer> NONE = Map.of();

  @Test
  void after_cleanSetsOfWhatWasAsked_climbs() {
    assertThat(Progress.after(0, clean(0, "squat", 3, 10), WORK_CAPACITY)).isEqualTo(1);
  }

  @Test
  void after_tenPercentFlagged_stillClimbs() {
    assertThat(Progress.after(0, session(0, "squat", 3, 10, 1, NONE), WORK_CAPACITY)).isEqualTo(1);
  }

  @Test
  void after_moreThanTenPercentFlagged_stays() {
    assertThat(Progress.after(4, session(0, "squat", 3, 15, 2, NONE), WORK_CAPACITY)).isEqualTo(4);
  }

  @Test
  void after_fewerRepetitionsThanAsked_stays() {
    assertThat(Progress.after(1, clean(0, "squat", 3, 10), WORK_CAPACITY)).isEqualTo(1);
  }

  @Test
  void after_manyFlagged_easesButNotBelowTheStart() {
    assertThat(Progress.after(2, session(0, "squat", 1, 10, 4, NONE), WORK_CAPACITY)).isEqualTo(1);
    assertThat(Progress.after(0, session(0, "squat", 1, 10, 4, NONE), WORK_CAPACITY)).isZero();
  }

  @Test
  void after_nothingDone_stays() {
    assertThat(Progress.after(2, clean(0, "squat", 0, 0), WORK_CAPACITY)).isEqualTo(2);
  }

  @Test
  void after_theLastStepWithoutLoad_staysThere() {
    assertThat(Progress.after(2, clean(0, "squat", 3, 30), MOVEMENT_QUALITY)).isEqualTo(2);
  }
}
