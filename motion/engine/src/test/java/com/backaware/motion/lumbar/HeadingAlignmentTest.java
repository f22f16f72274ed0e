package com.backaware.motion.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class HeadingAlignmentTest {
  private static final double STEP = 0.01;

  private final HeadingAlignment alignment = new HeadingAlignment();
  private final Vector pelvisLeft = new Vector();
  private final Vector thoraxLeft = new Vector();

  @Test
  void turn_steadyDrift_isFollowed() {
    for (int i = 0; i < 12_000; i++) {
      align(Math.toRadians(130 + 0.3 * i * STEP), 0);
    }
    assertThat(headingOfThoraxForward()).isCloseTo(130 + 0.3 * 120, within(0.5));
  }

  @Test
  void turn_walking_keepsTheMean() {
    for (int i = 0; i < 6000; i++) {
      align(1, Math.toRadians(9) * Math.sin(2 * Math.PI * i * STEP / 1.1));
    }
    assertThat(headingOfThoraxForward()).isCloseTo(Math.toDegrees(1), within(1.0));
  }

  @Test
  void turn_rotationOfSeconds_isNotTakenForDrift() {
    for (int i = 0; i < 6000; i++) {
      align(1, 0);
    }
    for (int i = 0; i < 300; i++) {
      align(1, Math.toRadians(20));
    }
    assertThat(headingOfThoraxForward()).isCloseTo(Math.toDegrees(1), within(6.0));
  }

  @Test
  void update_axesUpright_tellNothingAndDeviationGrows() {
    align(1, 0);
    double before = alignment.deviation();
    pelvisLeft.set(0, 0.1, 0.99);
    thoraxLeft.set(0.1, 0, 0.99);
    for (int i = 0; i < 1000; i++) {
      alignment.update(STEP, pelvisLeft, thoraxLeft);
    }
    assertThat(headingOfThoraxForward()).isCloseTo(Math.toDegrees(1), within(1e-9));
    assertThat(alignment.deviation()).isGreaterThan(before);
  }

  @Test
  void moveWith_axesLearnedAnew_keepsTheAlignment() {
    align(0.5, 0);
    Vector pelvisNow = new Vector();
    pelvisNow.set(Math.cos(0.2), Math.sin(0.2), 0);
    Vector thoraxNow = new Vector();
    thoraxNow.set(1, 0, 0);
    pelvisLeft.set(1, 0, 0);
    thoraxLeft.set(1, 0, 0);
    alignment.moveWith(pelvisLeft, thoraxLeft, pelvisNow, thoraxNow);
    assertThat(headingOfThoraxForward()).isCloseTo(Math.toDegrees(0.7), within(1e-6));
  }

  /** One step of a wearer whose thorax is turned to the left by an angle, in radians. */
  private void align(double heading, double rotation) {
    pelvisLeft.set(Math.cos(heading), Math.sin(heading), 0);
    thoraxLeft.set(Math.cos(rotation), Math.sin(rotation), 0);
    alignment.update(STEP, pelvisLeft, thoraxLeft);
  }

  private double headingOfThoraxForward() {
    Vector v = new Vector();
    v.set(1, 0, 0);
    alignment.turn(v);
    double degrees = Math.toDegrees(Math.atan2(v.y, v.x));
    return degrees < 0 ? degrees + 360 : degrees;
  }
}
