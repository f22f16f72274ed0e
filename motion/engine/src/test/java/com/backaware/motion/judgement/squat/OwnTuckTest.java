package com.backaware.motion.judgement.squat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.TuckLimits;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class OwnTuckTest {
  private static final TuckLimits TUCK =
      (TuckLimits)
          Objects.requireNonNull(ExerciseProfile.of(Exercise.SQUAT).faults().get(Fault.BUTT_WINK));

  @Test
  void score_withoutReference_isOneAtTheDefault() {
    OwnTuck tuck = OwnTuck.of(TUCK, 0.4, Optional.empty(), Optional.empty(), Optional.empty());

    assertThat(tuck.score(TUCK.largestUsualTuck(), 0, 1)).isCloseTo(1, within(1e-12));
  }

  @Test
  void score_deeperThanUsual_expectsMoreTilt() {
    OwnTuck own =
        OwnTuck.of(
            TUCK,
            0.5,
            Optional.of(new Statistic(0.4, 0.02)),
            Optional.of(new Statistic(1, 1)),
            Optional.of(new Statistic(30, 3)));

    assertThat(own.score(1, 30, 0.4)).isCloseTo(0, within(1e-12));
    assertThat(own.missingTilt(30, 0.48)).isCloseTo(6, within(1e-9));
    assertThat(own.missingTilt(30, 4)).isCloseTo(9, within(1e-9));
  }
}
