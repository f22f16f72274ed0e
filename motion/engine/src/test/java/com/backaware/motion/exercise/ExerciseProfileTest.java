package com.backaware.motion.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ExerciseProfileTest {
  @Test
  void of_everyExerciseThatCanBeAskedFor_hasAProfile() {
    for (Exercise exercise : Exercise.values()) {
      Exercise.byId(exercise.id())
          .ifPresent(
              asked ->
                  assertThat(ExerciseProfile.of(asked).repetition().shortestSeconds())
                      .isPositive());
    }
  }

  @Test
  void limits_outOfRange_areRefusedByName() {
    assertThatThrownBy(() -> new RepetitionLimits(0.15, 5, 2, 1, 0.2, 2, 20, 25, 15))
        .hasMessage("longestSeconds is 1.0; it must be from 2.0 to 12.0");
    assertThatThrownBy(() -> new LeanLimits(2, 7, 5, 35, 50)).hasMessageContaining("largestMargin");
    assertThatThrownBy(() -> new TuckLimits(6.5, 0.5, 3, 12)).hasMessageContaining("deepest");
    assertThatThrownBy(() -> new DepthLimits(2, 0.15, 0.25, Double.NaN, 0.18))
        .hasMessageContaining("usualDepth");
    assertThatThrownBy(() -> new CueLimits(-1, 2.5, 0.15, 1.5))
        .hasMessageContaining("dwellSeconds");
  }
}
