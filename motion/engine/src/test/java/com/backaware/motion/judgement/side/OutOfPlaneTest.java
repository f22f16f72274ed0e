package com.backaware.motion.judgement.side;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.calibration.Statistic;
import com.backaware.motion.exercise.DeviationLimits;
import com.backaware.motion.exercise.Direction;
import com.backaware.motion.exercise.Feature;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OutOfPlaneTest {
  private static final DeviationLimits LIMITS =
      new DeviationLimits(Feature.LIST, Direction.EITHER, 2, 5, 7, 0, 7);

  @ParameterizedTest
  @CsvSource({"1, 5", "3, 6", "9, 7"})
  void margin_ownReference_isTwoDeviationsWithinTheLimits(double deviation, double margin) {
    assertThat(SideHabit.of(LIMITS, Optional.of(new Statistic(2, deviation))).margin())
        .isEqualTo(margin);
  }

  @Test
  void margin_nothingKnown_isTheSafeOneAroundNoHabit() {
    SideHabit habit = SideHabit.of(LIMITS, Optional.empty());

    assertThat(habit.margin()).isEqualTo(7);
    assertThat(habit.beyond(3, Double.NaN)).isEqualTo(3);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 4, 0",
    "0, 6, 2",
    "0, -2, -2",
    "1, 4, 0",
    "1, 3.2, 0",
    "1, 0, -3.2",
    "1, 9, 5",
  })
  void beyond_habitOfFourDegrees_isExpectedToComeWithTheWay(
      double way, double value, double beyond) {
    SideHabit habit = new SideHabit(4, 4, 5);

    assertThat(habit.beyond(value, way)).isCloseTo(beyond, within(1e-12));
  }

  @Test
  void beyond_wayUnknown_allowsAnythingBetweenTheStartAndTheHabit() {
    SideHabit habit = new SideHabit(-3, 4, 5);

    assertThat(habit.beyond(0, Double.NaN)).isZero();
    assertThat(habit.beyond(-3, Double.NaN)).isZero();
    assertThat(habit.beyond(6, Double.NaN)).isEqualTo(2);
  }

  @Test
  void score_aDroppedHip_isTheSameHoweverFarTheBodyIsBentOver() {
    SideHabit none = new SideHabit(0, 0, 5);
    OutOfPlane plane = new OutOfPlane(none, none, 60);

    for (double tilt = 0; tilt <= 80; tilt += 20) {
      double list = 10 * Math.cos(Math.toRadians(tilt));
      double turn = 10 * Math.sin(Math.toRadians(tilt));
      assertThat(plane.score(list, turn, tilt)).as("at %s", tilt).isCloseTo(2, within(1e-9));
    }
  }
}
