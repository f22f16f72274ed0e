package com.backaware.motion.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.backaware.motion.assessment.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ExerciseProfileTest {
  @Test
  void of_everyExerciseThatCanBeAskedFor_hasItsOwnProfile() {
    for (Exercise exercise : Exercise.values()) {
      Exercise.byId(exercise.id())
          .ifPresent(
              asked -> {
                assertThat(ExerciseProfile.of(asked).exercise()).isEqualTo(asked);
                assertThat(ExerciseProfile.of(asked).faults()).isNotEmpty();
              });
    }
  }

  @Test
  void needsCalibration_holds_doAndRepetitionsDoNot() {
    assertThat(Exercise.byId("plank")).contains(Exercise.PLANK);
    assertThat(Exercise.judged()).contains(Exercise.SQUAT, Exercise.PLANK);
    assertThat(ExerciseProfile.of(Exercise.PLANK).needsCalibration()).isTrue();
    assertThat(ExerciseProfile.of(Exercise.SQUAT).needsCalibration()).isFalse();
  }

  @Test
  void needsCalibration_exerciseOfTheArms_doesNotWhereHipsAreThrown() {
    assertThat(
            Stream.of(
                Exercise.BICEPS_CURL,
                Exercise.OVERHEAD_PRESS,
                Exercise.BENT_OVER_ROW,
                Exercise.LAT_PULLDOWN))
        .noneMatch(exercise -> ExerciseProfile.of(exercise).needsCalibration());
    assertThat(Stream.of(Exercise.BENCH_PRESS, Exercise.PRESS_UP))
        .allMatch(exercise -> ExerciseProfile.of(exercise).needsCalibration());
    assertThat(ExerciseProfile.of(Exercise.BICEPS_CURL).work()).isInstanceOf(SteadyLimits.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "steady.settleSeconds = 1|steady.settleSeconds = 0|steady.settleSeconds is 0.0; it must be"
            + " from 0.2 to 10.0",
        "steady.largestTiltDegrees = 20|steady.largestTiltDegrees = -30|steady.largestTiltDegrees"
            + " is -30.0; it must be from -20.0 to 180.0",
        "steady.habitSeconds = 20|#|steady.habitSeconds is missing",
        "fault.hip-throw.thrust = 0.6|fault.hip-throw.thrust = 0|fault.hip-throw.thrust is 0.0; it"
            + " must be from 0.01 to 50.0",
      })
  void parse_armsNotInOrder_isRefusedByName(String line, String changed, String message)
      throws IOException {
    String curl = text("biceps-curl.profile");
    assertThat(curl).contains(line);

    assertThatThrownBy(() -> ExerciseProfile.parse("own", curl.replace(line, changed)))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining(message);
  }

  @Test
  void parse_changedThreshold_changesNothingElse() throws IOException {
    ExerciseProfile own =
        ExerciseProfile.parse(
            "own", squat().replace("butt-wink.margin = 6.5", "butt-wink.margin = 8"));

    assertThat(own.faults().get(Fault.BUTT_WINK)).isEqualTo(new TuckLimits(8, 1.3, 3, 12));
    assertThat(own.work()).isEqualTo(ExerciseProfile.of(Exercise.SQUAT).work());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "exercise = squat|exercise = swim|own: exercise names \"swim\"; it must be one of squat,",
        "leastDepthMetres = 0.15|leastDepthMetres = deep|repetition.leastDepthMetres is \"deep\";"
            + " it must be a number",
        "leastDepthMetres = 0.15|leastDepthMetres = 7|own: repetition.leastDepthMetres is 7.0; it"
            + " must be from 0.0 to 1.0",
        "repetition.leastDepthMetres = 0.15|# gone|repetition.leastDepthMetres is missing; add a"
            + " line",
        "cue.dwellSeconds = 0.05|cue.dwelSeconds = 0.15|cue.dwellSeconds is missing",
        "cue.dwellSeconds = 0.05|cue.dwellSeconds = 0.05 \\n"
            + " cue.sound = 3|cue.sound is not known here; remove or correct it",
        "cue.dwellSeconds = 0.05|cue.dwellSeconds|is \"cue.dwellSeconds\"; write key = value",
        "cue.dwellSeconds = 0.05|cue.lookAheadSeconds = 0.1|cue.lookAheadSeconds stands here"
            + " twice; keep one",
        "fault.butt-wink.margin = 6.5|fault.butt-wnk.margin = 6.5|names \"butt-wnk\"; it must be"
            + " one of butt-wink,",
        "fault.butt-wink.margin = 6.5|fault.butt-wink.margin = NaN|fault.butt-wink.margin is NaN;"
            + " it must be from 0.1 to 90.0",
      })
  void parse_textNotInOrder_isRefusedByName(String line, String changed, String message)
      throws IOException {
    assertThat(squat()).contains(line);
    String text = squat().replace(line, changed.replace("\\n", "\n"));

    assertThatThrownBy(() -> ExerciseProfile.parse("own", text))
        .isInstanceOf(ProfileException.class)
        .hasMessageContaining(message);
  }

  private static String squat() throws IOException {
    return text("squat.profile");
  }

  private static String text(String name) throws IOException {
    try (InputStream in = ExerciseProfile.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
