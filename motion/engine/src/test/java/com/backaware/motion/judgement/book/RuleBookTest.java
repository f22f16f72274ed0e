package com.backaware.motion.judgement.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.assessment.Fault;
import com.backaware.motion.calibration.PersonalReference;
import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DepthLimits;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.Direction;
import com.backaware.motion.exercise.Exercise;
import com.backaware.motion.exercise.ExerciseProfile;
import com.backaware.motion.exercise.Feature;
import com.backaware.motion.exercise.LeanLimits;
import com.backaware.motion.exercise.MovementLimits;
import com.backaware.motion.judgement.FaultRule;
import com.backaware.motion.judgement.OwnLimit;
import com.backaware.motion.judgement.squat.DepthRule;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RuleBookTest {
  private static final ExerciseProfile SQUAT = ExerciseProfile.of(Exercise.SQUAT);
  private static final LeanLimits LEAN = limits(Fault.EXCESSIVE_LEAN, LeanLimits.class);
  private static final DeviationLimits RANGE =
      new DeviationLimits(Feature.TILT_RANGE, Direction.MORE, 2, 5, 7, 35, 11);
  private static final DepthLimits DEPTH = limits(Fault.PARTIAL_DEPTH, DepthLimits.class);

  @Test
  void rules_squatWithoutReference_areThoseOfItsProfileInTheirOrderAndLateTrunk() {
    assertThat(book(Optional.empty()).rules())
        .extracting(FaultRule::fault)
        .startsWith(SQUAT.faults().keySet().toArray(new Fault[0]))
        .endsWith(Fault.HIPS_RISE_EARLY)
        .hasSize(SQUAT.faults().size() + 1);
  }

  @Test
  void rules_squatWithReference_areThoseOfItsProfileInTheirOrder() {
    PersonalReference own =
        new PersonalReference(Exercise.SQUAT, 10, Map.of(Feature.HELD_LEAN, new Statistic(30, 2)));

    assertThat(book(Optional.of(own)).rules())
        .extracting(FaultRule::fault)
        .containsExactlyElementsOf(SQUAT.faults().keySet());
  }

  @ParameterizedTest
  @CsvSource({"0, 5", "3, 6", "9, 7"})
  void ownLimit_ownReference_isOneAtTwoDeviationsWithinTheMargins(double deviation, double margin) {
    OwnLimit own = OwnLimit.of(RANGE, Optional.of(new Statistic(30, deviation)));

    assertThat(own.score(30)).isZero();
    assertThat(own.score(30 + margin)).isCloseTo(1, within(1e-12));
    assertThat(own.excess(30 + margin + 2)).isCloseTo(2, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"20, 10", "30, 5", "32, 4.5", "45, 4.5"})
  void ownLimit_lean_isOneHalfwayToTheLevelAndNeverNearer(double mean, double margin) {
    OwnLimit own = OwnLimit.of(LEAN, Optional.of(new Statistic(mean, 9)));

    assertThat(own.score(mean)).isZero();
    assertThat(own.score(mean + margin)).isCloseTo(1, within(1e-12));
  }

  @ParameterizedTest
  @CsvSource({"MORE, 38, 0.8, 22, -0.8", "LESS, 22, 0.8, 38, -0.8", "EITHER, 38, 0.8, 22, 0.8"})
  void ownLimit_direction_tellsTheSide(
      Direction direction, double value, double score, double other, double otherScore) {
    OwnLimit own = new OwnLimit(30, 10, direction);

    assertThat(own.score(value)).isCloseTo(score, within(1e-12));
    assertThat(own.score(other)).isCloseTo(otherScore, within(1e-12));
  }

  @Test
  void scores_withoutReference_areOneAtTheDefaults() {
    assertThat(OwnLimit.of(LEAN, Optional.empty()).score(LEAN.usual() + LEAN.usualMargin()))
        .isCloseTo(1, within(1e-12));
    assertThat(new DepthRule(DEPTH, Optional.empty()).score(DEPTH.leastUsualDepth()))
        .isCloseTo(1, within(1e-12));
  }

  private static RuleBook book(Optional<PersonalReference> reference) {
    return new RuleBook(SQUAT, (MovementLimits) SQUAT.work(), reference, Optional.empty());
  }

  private static <T> T limits(Fault fault, Class<T> type) {
    return Objects.requireNonNull(type.cast(SQUAT.faults().get(fault)));
  }
}
