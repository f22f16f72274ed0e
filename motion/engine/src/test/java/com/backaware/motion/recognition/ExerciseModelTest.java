package com.backaware.motion.recognition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ProfileException;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExerciseModelTest {
  @Test
  void bundled_always_hasEveryExerciseOnce() {
    Set<Exercise> seen = EnumSet.noneOf(Exercise.class);
    for (ExerciseModel.Group group : ExerciseModel.bundled().groups()) {
      for (Exercise exercise : group.exercises()) {
        assertThat(seen.add(exercise)).as(exercise.id()).isTrue();
      }
    }

    assertThat(seen).containsExactlyInAnyOrder(Exercise.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sharpness = 1 | sharpness = 0 | sharpness is 0.0 and anything 1.0",
        "anything = 1 | anything = x | anything is \"x\"; it must be a number",
        "anything.turn = 0, 1 | turn = 0, 1 | anything.turn is missing; add a line",
        "group.squat.held = no | group.squat.held = maybe | it must be one of yes, no",
        "group.squat.otherwise = 0 | group.squat.otherwise = 1 | it must be 0 to below 1",
        "exercises = squat | exercises = yoga | names \"yoga\"; it must be one of squat",
        "group.squat.height = 0, 1 | group.squat.height = 0 | it must be MEAN, SD with an SD above"
            + " 0",
        "group.squat.height = 0, 1 | group.squat.height = 0, 0 | it must be MEAN, SD with an SD",
        "group.squat.height = 0, 1 | group.squat.depth = 0, 1 | group.squat.depth is not known"
            + " here",
      })
  void parse_whatIsNotInOrder_isRefusedByName(String right, String wrong, String words) {
    String text = text();
    assertThat(text).contains(right);

    assertThatThrownBy(() -> ExerciseModel.parse("my.model", text.replace(right, wrong)))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining("my.model")
        .hasMessageContaining(words);
  }

  private static String text() {
    StringBuilder text = new StringBuilder("sharpness = 1\nanything = 1\n");
    for (Trait trait : Trait.values()) {
      text.append("anything.").append(trait.key()).append(" = 0, 1\n");
    }
    return text
        + "group.squat.exercises = squat\n"
        + "group.squat.held = no\n"
        + "group.squat.otherwise = 0\n"
        + "group.squat.height = 0, 1\n";
  }
}
