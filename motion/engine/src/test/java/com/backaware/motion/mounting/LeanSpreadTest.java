package com.backaware.motion.mounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LeanSpreadTest {
  private final LeanSpread spread = new LeanSpread();
  private final BodyFrame frame = new BodyFrame();

  LeanSpreadTest() {
    frame.set(Mounting.of(0, 0, 1, 1, 0, 0, 1, MountingSource.CALIBRATED));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 15, -15, 89, 120, -120, 179})
  void direction_ofABend_isWhereItGoes(double direction) {
    for (int i = 0; i <= 50; i++) {
      add(i, direction);
    }

    assertThat(spread.directionDegrees()).isCloseTo(direction, within(1e-6));
    assertThat(spread.outOfPlaneDegrees()).isCloseTo(0, within(1e-4));
    assertThat(spread.sizeDegrees()).isBetween(10.0, 16.0);
  }

  @Test
  void outOfPlane_ofARound_isHalfARightAngle() {
    for (int direction = 0; direction < 360; direction += 10) {
      add(20, direction);
    }

    assertThat(spread.outOfPlaneDegrees()).isCloseTo(45, within(1e-4));
  }

  @Test
  void restart_afterABend_knowsNothing() {
    add(0, 30);
    add(40, 30);

    spread.restart();

    assertThat(spread.sizeDegrees()).isZero();
    assertThat(spread.directionDegrees()).isZero();
    assertThat(spread.outOfPlaneDegrees()).isZero();
  }

  /** Leans by so many degrees in a direction, 90 to the right. */
  private void add(double leanDegrees, double directionDegrees) {
    double lean = Math.sin(Math.toRadians(leanDegrees));
    double direction = Math.toRadians(directionDegrees);
    double x = -lean * Math.cos(direction);
    double y = lean * Math.sin(direction);
    spread.add(frame, x, y, Math.sqrt(Math.max(0, 1 - x * x - y * y)), 0.01);
  }
}
