package com.backaware.motion.mounting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.backaware.motion.orientation.Quaternion;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodyFrameTest {
  private final BodyFrame frame = new BodyFrame();

  /** Body axes: x forward, y left, z up; so these are the sensor's axes as well. */
  private void straight() {
    frame.set(Mounting.of(0, 0, 1, 1, 0, 0, 1, MountingSource.CALIBRATED));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, STANDING",
    "20, 5, STANDING",
    "45, 0, BENT",
    "0, 40, BENT",
    "-45, 0, RECLINED",
    "85, 0, PRONE",
    "110, 10, PRONE",
    "-90, 0, SUPINE",
    "-120, -10, SUPINE",
    "0, 80, SIDE_RIGHT",
    "20, -75, SIDE_LEFT",
    "170, 0, INVERTED",
    "-170, 0, INVERTED",
  })
  void angles_ofAPose_areThoseOfThePose(double tilt, double list, Posture posture) {
    straight();
    double[] up = up(tilt, list);

    if (Math.abs(list) < 75) {
      assertThat(frame.tiltDegrees(up[0], up[1], up[2])).isCloseTo(tilt, within(1e-9));
    }
    assertThat(frame.listDegrees(up[0], up[1], up[2])).isCloseTo(list, within(1e-9));
    assertThat(frame.posture(up[0], up[1], up[2])).isEqualTo(posture);
  }

  @Test
  void tilt_fromProneToSupineThroughUpsideDown_neverJumpsButAtHalfATurn() {
    straight();
    double last = -180;
    for (double tilt = -179.5; tilt < 180; tilt += 0.5) {
      double[] up = up(tilt, 5);
      double told = frame.tiltDegrees(up[0], up[1], up[2]);
      assertThat(told - last).isCloseTo(0.5, within(1e-6));
      last = told;
    }
  }

  @Test
  void tilt_onASide_isNotTold() {
    straight();

    assertThat(frame.tiltDegrees(0, 1, 0)).isNaN();
    assertThat(frame.listDegrees(0, 1, 0)).isCloseTo(90, within(1e-9));
    assertThat(frame.sideLeanDegrees(0, 1, 0)).isCloseTo(90, within(1e-9));
    assertThat(frame.frontDownDegrees(0, 1, 0)).isCloseTo(0, within(1e-9));
  }

  @Test
  void sideLean_inASidePlankThatSags_followsThePelvis() {
    straight();
    double lean = Math.toRadians(78);

    assertThat(frame.sideLeanDegrees(0, Math.sin(lean), Math.cos(lean)))
        .isCloseTo(78, within(1e-9));
    assertThat(frame.sideLeanDegrees(0, -Math.sin(lean), Math.cos(lean)))
        .isCloseTo(-78, within(1e-9));
  }

  @Test
  void sideLean_prone_isNotTold() {
    straight();

    assertThat(frame.sideLeanDegrees(-1, 0, 0)).isNaN();
    assertThat(frame.frontDownDegrees(-1, 0, 0)).isCloseTo(90, within(1e-9));
  }

  @Test
  void angles_withoutAMounting_areNotTold() {
    assertThat(frame.known()).isFalse();
    assertThat(frame.tiltDegrees(0, 0, 1)).isNaN();
    assertThat(frame.listDegrees(0, 0, 1)).isNaN();
    assertThat(frame.leanDegrees(0, 0, 1)).isNaN();
    assertThat(frame.posture(0, 0, 1)).isEqualTo(Posture.UNKNOWN);
  }

  @Test
  void angles_anyMounting_areTheSame() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      Quaternion turn = turn(random);
      double tilt = 360 * random.nextDouble() - 180;
      double list = 140 * random.nextDouble() - 70;
      double[] up = turned(turn, up(tilt, list));
      double[] standing = turned(turn, new double[] {0, 0, 1});
      double[] forward = turned(turn, new double[] {1, 0, 0});
      frame.set(mounting(standing, forward));

      assertThat(frame.tiltDegrees(up[0], up[1], up[2])).isCloseTo(tilt, within(1e-6));
      assertThat(frame.listDegrees(up[0], up[1], up[2])).isCloseTo(list, within(1e-6));
    }
  }

  @Test
  void stand_withAnotherDirection_isZeroThere() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      Quaternion turn = turn(random);
      frame.set(
          mounting(turned(turn, new double[] {0, 0, 1}), turned(turn, new double[] {1, 0, 0})));
      double[] standing = turned(turn, up(30 * random.nextDouble(), 20 * random.nextDouble()));

      frame.stand(standing[0], standing[1], standing[2]);

      assertThat(frame.tiltDegrees(standing[0], standing[1], standing[2]))
          .isCloseTo(0, within(1e-6));
      assertThat(frame.listDegrees(standing[0], standing[1], standing[2]))
          .isCloseTo(0, within(1e-6));
      assertThat(frame.mounting(1, MountingSource.CALIBRATED).quality()).isEqualTo(1);
    }
  }

  /** Direction upwards, as the body sees it, when it tilts forward and then lists. */
  private static double[] up(double tiltDegrees, double listDegrees) {
    double tilt = Math.toRadians(tiltDegrees);
    double list = Math.toRadians(listDegrees);
    return new double[] {
      -Math.sin(tilt) * Math.cos(list), Math.sin(list), Math.cos(tilt) * Math.cos(list)
    };
  }

  private static Mounting mounting(double[] up, double[] forward) {
    return Mounting.of(
        up[0], up[1], up[2], forward[0], forward[1], forward[2], 1, MountingSource.CALIBRATED);
  }

  private static double[] turned(Quaternion q, double[] v) {
    return new double[] {
      q.rotateX(v[0], v[1], v[2]), q.rotateY(v[0], v[1], v[2]), q.rotateZ(v[0], v[1], v[2])
    };
  }

  private static Quaternion turn(Random random) {
    double w = random.nextGaussian();
    double x = random.nextGaussian();
    double y = random.nextGaussian();
    double z = random.nextGaussian();
    double scale = 1 / Math.sqrt(w * w + x * x + y * y + z * z);
    Quaternion q = new Quaternion();
    q.set(w * scale, x * scale, y * scale, z * scale);
    return q;
  }
}
