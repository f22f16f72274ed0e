package com.backaware.planner.progression;

import static com.backaware.planner.Training.clean;
import static com.backaware.planner.Training.exercise;
import static com.backaware.planner.Training.session;
import static com.backaware.planner.phase.TrainingPhase.MAXIMAL_STRENGTH;
import static com.backaware.planner.phase.TrainingPhase.MOVEMENT_QUALITY;
import static com.backaware.planner.phase.TrainingPhase.WORK_CAPACITY;
import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.planner.Training;
import com.backaware.planner.catalogue.Exercise;
import com.backaware.planner.catalogue.Pattern;
import com.backaware.planner.history.Effort;
import com.backaware.planner.history.TrainingSession;
import com.backaware.planner.phase.TrainingPhase;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class DoubleProgressionTest {
  private static final Exercise BACK_SQUAT =
      exercise("back-squat", Pattern.SQUAT, "barbell", "rack");
  private static final Exercise CURL = exercise("biceps-curl", Pattern.PULL, "dumbbell");
  private static final Exercise PRESS_UP = exercise("press-up", Pattern.PUSH);
  private static final Exercise PLANK = Training.CATALOGUE.find("plank").orElseThrow();

  @Test
  void after_cleanSetsOfWhatWasAsked_asksForMoreRepetitions() {
    Standing after = after(Standing.START, clean(0, "back-squat", 3, 10));

    assertThat(after.step()).isEqualTo(1);
    assertThat(after.change()).isEqualTo(Change.MORE_REPETITIONS);
  }

  @Test
  void after_tenPercentFlagged_stillClimbs() {
    assertThat(after(Standing.START, session(0, "back-squat", 3, 10, 1, Map.of())).step())
        .isEqualTo(1);
  }

  @Test
  void after_moreThanTenPercentFlagged_holdsLoadAndRepetitions() {
    Standing top = standing(2, 60);

    Standing after = after(top, session(0, "back-squat", 3, 17, 2, Map.of()));

    assertThat(after).isEqualTo(top.held(Change.HELD_FOR_FORM));
  }

  @Test
  void after_oneRepetitionOverTheTop_addsTwoToTenPercentAndStartsAgain() {
    Standing after = after(standing(2, 60), clean(0, "back-squat", 3, 16));

    assertThat(after.loadKilograms()).isEqualTo(62.5);
    assertThat(after.step()).isZero();
    assertThat(after.change()).isEqualTo(Change.MORE_LOAD);
  }

  @Test
  void after_theTopOnce_isAskedOnceMoreAndThenAddsLoad() {
    Standing once = after(standing(2, 60), clean(0, "back-squat", 3, 15));
    Standing twice = after(once, clean(2, "back-squat", 3, 15));

    assertThat(once.change()).isEqualTo(Change.CONFIRM_TOP);
    assertThat(once.loadKilograms()).isEqualTo(60);
    assertThat(twice.loadKilograms()).isEqualTo(62.5);
  }

  @Test
  void after_theTopWithMoreInReserveThanAsked_countsAsOver() {
    TrainingSession easy = clean(0, "back-squat", 3, 15).with(effort(60.0, 4, 0));

    assertThat(after(standing(2, 60), easy).loadKilograms()).isEqualTo(62.5);
  }

  @Test
  void after_anotherLoadThanPlanned_goesOnFromTheOneUsed() {
    TrainingSession light = clean(0, "back-squat", 3, 16).with(effort(40.0, null, 0));

    assertThat(after(standing(2, 60), light).loadKilograms()).isEqualTo(42.5);
  }

  @Test
  void after_fewerRepetitionsThanAskedTwice_takesAStepBack() {
    Standing once = after(standing(0, 60), clean(0, "back-squat", 3, 7));
    Standing twice = after(once, clean(2, "back-squat", 3, 7));

    assertThat(once).isEqualTo(standing(0, 60).missedOnce());
    assertThat(twice.change()).isEqualTo(Change.DELOADED);
    assertThat(twice.loadKilograms()).isEqualTo(52.5);
  }

  @Test
  void after_manyFlaggedOrPain_takesAStepBack() {
    Standing top = standing(2, 60);

    assertThat(after(top, session(0, "back-squat", 1, 10, 4, Map.of())).change())
        .isEqualTo(Change.EASED_FOR_FORM);
    assertThat(after(top, clean(0, "back-squat", 3, 16).with(effort(60.0, null, 6))))
        .isEqualTo(top.onStep(1, Change.EASED_FOR_PAIN));
  }

  @Test
  void after_acceptablePain_getsNoHarder() {
    assertThat(after(standing(2, 60), clean(0, "back-squat", 3, 16).with(effort(60.0, null, 3))))
        .isEqualTo(standing(2, 60).held(Change.HELD_FOR_PAIN));
  }

  @Test
  void after_nothingDone_stays() {
    assertThat(after(standing(1, 60), clean(0, "back-squat", 0, 0))).isEqualTo(standing(1, 60));
  }

  @Test
  void after_theTopInMovementQuality_staysWithoutLoad() {
    Standing top = new Standing(2, 0, null, null, 0, 0, Change.START);

    Standing after =
        new DoubleProgression(BACK_SQUAT, MOVEMENT_QUALITY)
            .after(top, clean(0, "back-squat", 3, 30));

    assertThat(after).isEqualTo(top.onStep(2, Change.COMPLETE));
  }

  @Test
  void after_aLightDumbbellWhoseNextIsALeap_goesThroughTheTempiFirst() {
    Standing four = standing(2, 4);
    DoubleProgression curls = new DoubleProgression(CURL, WORK_CAPACITY);
    TrainingSession over = clean(0, "biceps-curl", 3, 16);

    Standing slow = curls.after(four, over);
    Standing leap = curls.after(curls.after(slow, over), over);

    assertThat(slow).isEqualTo(four.onVersion(1, Change.HARDER_VERSION));
    assertThat(leap.loadKilograms()).isEqualTo(5);
    assertThat(leap.version()).isZero();
  }

  @Test
  void after_theTopOfABodyweightExercise_takesTheNextLeverUntilThereIsNone() {
    DoubleProgression pressUps = new DoubleProgression(PRESS_UP, WORK_CAPACITY);
    Standing standing = Standing.START;
    for (int day = 0; day < 3; day++) {
      standing = pressUps.after(standing, clean(day, "press-up", 3, 17));
      assertThat(standing.change()).isEqualTo(Change.HARDER_VERSION);
    }

    assertThat(Versions.words(PRESS_UP, standing.version())).contains("feet raised");
    assertThat(pressUps.after(standing, clean(9, "press-up", 3, 17)).change())
        .isEqualTo(Change.COMPLETE);
  }

  @Test
  void after_aHoldOfWhatWasAsked_asksForLonger() {
    TrainingSession hold = clean(0, "plank", 0, 0).with(new Effort(null, null, 30, null, null));

    Standing after = new DoubleProgression(PLANK, WORK_CAPACITY).after(Standing.START, hold);

    assertThat(after.change()).isEqualTo(Change.LONGER_HOLD);
    assertThat(Ladder.of(WORK_CAPACITY).asked(true, after.step())).isEqualTo(35);
  }

  @Test
  void entering_strengthWithAKnownMaximum_beginsAtEightyPercentOfIt() {
    Standing capacity = new Standing(1, 0, 75.0, 100.0, 0, 0, Change.MORE_REPETITIONS);

    Standing strength = new DoubleProgression(BACK_SQUAT, MAXIMAL_STRENGTH).entering(capacity);

    assertThat(strength.loadKilograms()).isEqualTo(80);
    assertThat(strength.step()).isZero();
  }

  @Test
  void entering_strengthWithoutAMaximum_addsTenPercentAtMost() {
    assertThat(
            new DoubleProgression(BACK_SQUAT, MAXIMAL_STRENGTH)
                .entering(standing(2, 60))
                .loadKilograms())
        .isEqualTo(65);
  }

  private static Standing after(Standing before, TrainingSession session) {
    return after(before, session, WORK_CAPACITY);
  }

  private static Standing after(Standing before, TrainingSession session, TrainingPhase phase) {
    return new DoubleProgression(BACK_SQUAT, phase).after(before, session);
  }

  private static Standing standing(int step, double kilograms) {
    return new Standing(step, 0, kilograms, null, 0, 0, Change.START);
  }

  private static Effort effort(double kilograms, @Nullable Integer reserve, int pain) {
    return new Effort(kilograms, reserve, null, pain, null);
  }
}
