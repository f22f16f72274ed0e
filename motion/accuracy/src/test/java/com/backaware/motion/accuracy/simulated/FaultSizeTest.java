package com.backaware.motion.accuracy.simulated;

import static org.assertj.core.api.Assertions.assertThat;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.Direction;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.Feature;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class FaultSizeTest {
  private final FaultSize size =
      new FaultSize(
          profile(new DeviationLimits(Feature.TILT_RANGE, Direction.MORE, 2, 5, 8, 30, 11)),
          Fault.EXCESSIVE_LEAN);

  @Test
  void amount_deviation_isPastTheLargestMarginOfAll() {
    assertThat(size.amount()).isEqualTo(12);
  }

  @Test
  void margin_personWhoVaries_isTheirOwnWithinTheProfile() {
    assertThat(size.margin(spread(1))).isEqualTo(5);
    assertThat(size.margin(spread(3))).isEqualTo(6);
    assertThat(size.margin(spread(9))).isEqualTo(8);
  }

  @Test
  void margin_swing_isItsThresholdWhoeverItIs() {
    FaultSize thrown = new FaultSize(ExerciseProfile.of(Exercise.BICEPS_CURL), Fault.HIP_THROW);

    assertThat(thrown.margin(spread(9))).isEqualTo(5);
    assertThat(thrown.amount()).isEqualTo(7.5);
    assertThat(thrown.isTold()).isTrue();
  }

  @Test
  void margin_withoutReference_isTheLargest() {
    assertThat(size.margin(Optional.empty())).isEqualTo(8);
  }

  private static Optional<PersonalReference> spread(double degrees) {
    return Optional.of(
        new PersonalReference(
            Exercise.SQUAT, 8, Map.of(Feature.TILT_RANGE, new Statistic(30, degrees))));
  }

  private static ExerciseProfile profile(DeviationLimits lean) {
    ExerciseProfile squat = ExerciseProfile.of(Exercise.SQUAT);
    return new ExerciseProfile(
        Exercise.SQUAT,
        squat.work(),
        Map.of(Fault.EXCESSIVE_LEAN, lean),
        Map.of(),
        Optional.empty(),
        squat.cue());
  }
}
