package com.backaware.motion.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.calibration.Feature;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OwnPatternTest {
  private static final ExerciseProfile SQUAT = ExerciseProfile.of(Exercise.SQUAT);

  @ParameterizedTest
  @CsvSource({"0, 5", "3, 6", "9, 7"})
  void leanScore_ownReference_isOneAtTwoDeviationsWithinTheMargins(
      double deviation, double margin) {
    OwnPattern own = own(Map.of(Feature.TILT_RANGE, new Statistic(30, deviation)));

    assertThat(own.leanScore(30)).isZero();
    assertThat(own.leanScore(30 + margin)).isCloseTo(1, within(1e-12));
  }

  @Test
  void scores_withoutReference_areOneAtTheDefaults() {
    OwnPattern usual = OwnPattern.of(SQUAT, Optional.empty());

    assertThat(usual.leanScore(SQUAT.lean().largestUsualRange())).isCloseTo(1, within(1e-12));
    assertThat(usual.tuckScore(SQUAT.tuck().largestUsualTuck(), 0, 1)).isCloseTo(1, within(1e-12));
    assertThat(usual.depthScore(SQUAT.depth().leastUsualDepth())).isCloseTo(1, within(1e-12));
  }

  @Test
  void tuckScore_deeperThanUsual_expectsMoreTilt() {
    OwnPattern own =
        own(
            Map.of(
                Feature.BOTTOM_TUCK, new Statistic(1, 1),
                Feature.BOTTOM_TILT, new Statistic(30, 3),
                Feature.DEPTH_METRES, new Statistic(0.4, 0.02)));

    assertThat(own.tuckScore(1, 30, 0.4)).isCloseTo(0, within(1e-12));
    assertThat(own.missingTilt(30, 0.48)).isCloseTo(6, within(1e-9));
    assertThat(own.missingTilt(30, 4)).isCloseTo(9, within(1e-9));
  }

  @Test
  void of_depthBelowARepetition_takesItAsUnknown() {
    OwnPattern own = own(Map.of(Feature.DEPTH_METRES, new Statistic(0, 0)));

    assertThat(own.depthMean()).isEqualTo(SQUAT.depth().usualDepth());
  }

  private static OwnPattern own(Map<Feature, Statistic> features) {
    return OwnPattern.of(SQUAT, Optional.of(new PersonalReference(Exercise.SQUAT, 10, features)));
  }
}
