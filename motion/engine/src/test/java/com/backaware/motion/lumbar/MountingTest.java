package com.backaware.motion.lumbar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class MountingTest {
  private final Mounting mounting = new Mounting();

  @Test
  void learnBend_anyMounting_findsForward() {
    Random random = new Random(7);
    for (int i = 0; i < 200; i++) {
      double[][] mount = Turn.random(random);
      Mounting learned = new Mounting();
      learned.stand(up(mount, 0, 0));
      bend(learned, mount, 40, 2);
      learned.learnBend();
      double[] forward = Turn.apply(mount, 1, 0, 0);
      double cosine =
          learned.forward.x * forward[0]
              + learned.forward.y * forward[1]
              + learned.forward.z * forward[2];
      assertThat(cosine).isGreaterThan(0.995);
      assertThat(learned.knowledge()).isEqualTo(Knowledge.BENDS);
    }
  }

  @Test
  void learnBend_toTheSideAsMuch_teachesNothing() {
    double[][] mount = Turn.aboutUp(0.3);
    mounting.stand(up(mount, 0, 0));
    for (int i = 0; i <= 100; i++) {
      mounting.addToBend(0.01, 0.5, up(mount, 0.5 * i / 100, 0.5 * Math.sin(i * 0.3)));
    }
    mounting.learnBend();
    assertThat(mounting.knowledge()).isEqualTo(Knowledge.NONE);
  }

  @Test
  void learnBend_calibrated_changesNothing() {
    calibrate();
    bend(mounting, Turn.aboutUp(1), 40, 0);
    mounting.learnBend();
    assertThat(mounting.forward.x).isEqualTo(1);
    assertThat(mounting.knowledge()).isEqualTo(Knowledge.CALIBRATION);
  }

  @Test
  void doubt_afterAGuess_knowsNothingAgain() {
    double[][] mount = Turn.aboutUp(1);
    mounting.stand(up(mount, 0, 0));
    bend(mounting, mount, 40, 0);
    mounting.guess();
    assertThat(mounting.knowledge()).isEqualTo(Knowledge.FIRST_BEND);
    mounting.doubt();
    assertThat(mounting.knowledge()).isEqualTo(Knowledge.NONE);
  }

  @Test
  void stand_leaningForward_keepsLeftAndTurnsForward() {
    calibrate();
    Vector leaning = new Vector();
    leaning.set(-Math.sin(0.4), 0, Math.cos(0.4));
    assertThat(mounting.stand(leaning)).isTrue();
    assertThat(mounting.left.y).isCloseTo(1, within(1e-12));
    assertThat(mounting.forward.x).isCloseTo(Math.cos(0.4), within(1e-12));
    assertThat(mounting.forward.z).isCloseTo(Math.sin(0.4), within(1e-12));
  }

  @Test
  void stand_onTheSide_isRefused() {
    calibrate();
    Vector aside = new Vector();
    aside.set(0, 1, 0);
    assertThat(mounting.stand(aside)).isFalse();
    assertThat(mounting.up.z).isEqualTo(1);
  }

  private void calibrate() {
    Vector up = new Vector();
    up.set(0, 0, 2);
    Vector forward = new Vector();
    forward.set(3, 0, 1);
    assertThat(mounting.calibrate(up, forward)).isTrue();
  }

  /** Out and back, with some list that comes and goes. */
  private static void bend(Mounting target, double[][] mount, double degrees, double listDegrees) {
    for (int i = 0; i <= 100; i++) {
      double tilt = Math.toRadians(degrees) * Math.sin(Math.PI * i / 100);
      double list = Math.toRadians(listDegrees) * Math.sin(2 * Math.PI * i / 100);
      target.addToBend(0.02, tilt, up(mount, tilt, list));
    }
  }

  /** Up in the axes of a sensor on a segment that is tilted forward and listed to the right. */
  private static Vector up(double[][] mount, double tilt, double list) {
    double[][] segment = Turn.product(Turn.aboutForward(list), Turn.aboutLeft(tilt));
    double[] u = Turn.apply(mount, segment[2][0], segment[2][1], segment[2][2]);
    Vector v = new Vector();
    v.set(u[0], u[1], u[2]);
    return v;
  }
}
