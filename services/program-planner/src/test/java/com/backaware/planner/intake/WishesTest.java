package com.backaware.planner.intake;

import static com.backaware.planner.Training.CATALOGUE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class WishesTest {

  @Test
  void conflicts_withEverythingAllowed_areNone() {
    assertThat(conflicts(null, List.of(), Goal.STRENGTH)).isEmpty();
  }

  @Test
  void conflicts_withoutEquipment_nameThePullAndTheNearestThingThatWouldDo() {
    assertThat(conflicts(List.of(), List.of(), Goal.BETTER_TECHNIQUE))
        .containsExactly(
            new Conflict(
                "equipment",
                "No exercise for pull is left: each needs something that you do not have.",
                "The plan goes on without pull; with a dumbbell it could train it."));
  }

  @Test
  void conflicts_withEveryPullExcluded_offerToAllowOne() {
    assertThat(conflicts(List.of("dumbbell"), List.of("biceps-curl"), Goal.BETTER_TECHNIQUE))
        .containsExactly(
            new Conflict(
                "excluded",
                "No exercise for pull is left: you excluded every one that you could do.",
                "The plan goes on without pull; allow Biceps curl to train it."));
  }

  @Test
  void conflicts_withStrengthButNothingToLoad_offerLeversAndWeights() {
    assertThat(conflicts(List.of("pull-up-bar"), List.of(), Goal.STRENGTH))
        .singleElement()
        .satisfies(
            conflict -> {
              assertThat(conflict.wish()).isEqualTo("goals");
              assertThat(conflict.offer()).contains("lever and tempo").contains("a dumbbell");
            });
  }

  private static List<Conflict> conflicts(
      @Nullable List<String> equipment, List<String> excluded, Goal goal) {
    Intake intake =
        new Intake(
            List.of(goal),
            3,
            60,
            List.of(),
            equipment,
            Experience.NEW,
            excluded,
            0,
            List.of(),
            false,
            "");
    return new Wishes(intake, CATALOGUE).conflicts();
  }
}
